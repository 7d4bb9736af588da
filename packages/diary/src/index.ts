// Remembers: event shapes, recall, import and export of her own data.
export {};
