// The pages of docs/aturan by code of the rule, as they are written; the build puts them in.
declare module 'renaksi:aturan' {
  const pages: Readonly<Record<string, string>>;
  export default pages;
}
