// The version of renaksi, as shown to the user; the same as in package.json (a test compares them).

export const VERSION = '0.1.0';
