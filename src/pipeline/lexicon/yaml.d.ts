/** Knowledge kept as YAML arrives as plain data of unknown shape; the module that imports it checks the shape once. */
declare module '*.yaml' {
  const data: unknown
  export default data
}
