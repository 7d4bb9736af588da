// What is taught, in the language she reads: fetched with its pages, not before.
export { englishTeaching as taught } from '@sinew/catalog';
