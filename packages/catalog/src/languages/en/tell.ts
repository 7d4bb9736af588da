// English: what an answer says where nothing more particular can be said.
export const tell = {
  nothingOpensIt: 'nothing you need to do: it is looked at again every day',
} as const;
