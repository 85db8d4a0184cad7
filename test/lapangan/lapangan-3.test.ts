// Workbooks of others: every fourth, from number 3.
import { describe } from 'vitest';
import { checkBooks } from './checkBooks.ts';

describe('workbooks of others', () => checkBooks(3));
