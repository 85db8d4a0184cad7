// First words of the sheets that renaksi writes itself, by which they are known when their tags are lost.
import { CHART_TEXT } from '../text/chartText.ts';
import { RECAP_TITLE } from '../text/recapText.ts';
import { SETTINGS_TEXT } from '../text/settingsText.ts';

export const TITLES: readonly string[] = [RECAP_TITLE, SETTINGS_TEXT.title, CHART_TEXT.title];
