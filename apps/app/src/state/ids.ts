// The ids that this version's catalogue knows: what comes in from outside is checked against them.
import { catalog } from '@sinew/catalog';
import { catalogueIds } from '@sinew/diary';

export const ids = catalogueIds(catalog);
