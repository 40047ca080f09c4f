import { words } from "@shouwen/kit/i18n/words.ts";

export const manual = words(
  {
    manual: "操作手册",
    templates: "模板",
    contents: "目录",
    word: "下载 Word",
    pdf: "打开 PDF",
    html: "离线网页",
    print: "打印",
    back: "返回标准",
    xlsx: "下载 Excel",
    printed: "打印版",
    none: "还没有可用的模板",
    noneHint: "发布一个对全部工单生效的服务标准后，模板会按它填好节点、级别和指标。",
    blank: "空白行 {n} 行，供填写",
    hint: "按执行中的服务标准填好，可下载 Excel 填写，也可打印后手填。",
    choose: "选择模板",
  },
  {
    manual: "Manual",
    templates: "Templates",
    contents: "Contents",
    word: "Download Word",
    pdf: "Open PDF",
    html: "Offline page",
    print: "Print",
    back: "Back to the standard",
    xlsx: "Download Excel",
    printed: "To print",
    none: "No templates yet",
    noneHint:
      "Publish a service standard for all tickets; templates then take their nodes, levels and indicators from it.",
    blank: "{n} blank row{n:s} to fill in",
    hint: "Filled in from the standard in force. Download as Excel, or print and fill in by hand.",
    choose: "Choose a template",
  },
);
