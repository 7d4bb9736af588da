// The language she reads. Every word on a screen comes from here.
import { english, type Words } from '@sinew/catalog';

export const words: Words = english;
