// Bad input or usage, already told in one Indonesian sentence; the command ends with exit code 2.

export class CliError extends Error {}
