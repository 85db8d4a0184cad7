// Stands for globalThis inside the bundle: what a library would hang on the global scope stays private.
export const ownScope = {};
