// The drawn woman in words, in the language she reads: fetched with the pictures, not before.
export { englishFigure as figureWords } from '@sinew/catalog';
