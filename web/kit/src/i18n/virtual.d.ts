declare module "virtual:traditional" {
  const table: Readonly<Record<string, string>>;
  export default table;
}
declare module "dayjs/locale/zh-tw.js";
