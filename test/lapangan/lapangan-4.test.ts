// Workbooks of others: every fourth, from number 4.
import { describe } from 'vitest';
import { checkBooks } from './checkBooks.ts';

describe('workbooks of others', () => checkBooks(4));
