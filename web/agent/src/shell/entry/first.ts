import { words } from "@shouwen/kit/i18n/words.ts";

export const first = words(
  {
    title: "首次设置",
    hint: "这里还没有人。给公司起个名字，建立第一个管理员账号，之后再邀请同事。只需做一次。",
    key: "启动密钥",
    keyHint: "打开启动服务器时终端里打印的链接，或将链接粘贴到这里。重新启动会打印新的链接。",
    company: "公司名称",
    companyHint: "客户和同事都会看到",
    name: "您的姓名",
    begin: "开始使用",
    taken: "已经有人完成设置，请登录。",
  },
  {
    title: "Set up",
    hint: "Nobody is here yet. Name the company and make the first administrator; colleagues are invited later. Done once.",
    key: "Key to the house",
    keyHint:
      "Open the link that the server printed on its terminal when it started, or paste it here. Every start prints a fresh one.",
    company: "Company name",
    companyHint: "Customers and colleagues see it",
    name: "Your name",
    begin: "Begin",
    taken: "Somebody has set it up meanwhile. Please sign in.",
  },
);
