// Mends a conditional sum (`SUMIFS`) that leaves rows out by stretching its ranges, so that its conditions stay.
import { printTokens } from '../../formula/printTokens.ts';
