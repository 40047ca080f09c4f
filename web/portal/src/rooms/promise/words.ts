import { words } from "@shouwen/kit/i18n/words.ts";

export const promise = words(
  {
    title: "服务承诺",
    lead: "{company}对每一位客户承诺：",
    since: "自 {day} 起执行",
    version: "{standard}第 {n} 版",
    everyone: "所有问题",
    counted: "按{calendar}计算",
    ask: "提交问题",
    phone: "服务热线 {phone}",
    none: "服务承诺还未公布",
    noneHint: "您仍可以提交问题，我们会尽快与您联系。",
  },
  {
    title: "Our service promise",
    lead: "What {company} promises to every customer:",
    since: "In force since {day}",
    version: "{standard}, version {n}",
    everyone: "Every question",
    counted: "Counted: {calendar}",
    ask: "Ask us",
    phone: "Service line {phone}",
    none: "No promise has been published yet",
    noneHint: "You can ask us all the same; we will be in touch as soon as we can.",
  },
);
