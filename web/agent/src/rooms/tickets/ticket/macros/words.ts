import { words } from "@shouwen/kit/i18n/words.ts";

/** Words of a macro being run. */
export const macroWords = words(
  {
    run: "执行",
    cancel: "取消",
    willDo: "将依次执行",
    allOrNothing: "全部执行；有一步不能执行，就一步也不执行。",
    ran: "已执行“{name}”",
    gap: "{name} 填什么",
    "do.reply": "回复客户",
    "do.note": "写备注",
    "do.set": "改为",
    "do.assign": "分派给",
    "do.wait": "转等待",
    "do.promise": "设承诺时限",
    "do.plan": "给出方案",
    "do.solve": "标记已完成",
  },
  {
    run: "Run",
    cancel: "Cancel",
    willDo: "It will do, in this order",
    allOrNothing: "All of it is done, or, where one step is not possible, nothing.",
    ran: '"{name}" was run',
    gap: "What is {name}?",
    "do.reply": "Reply",
    "do.note": "Write a note",
    "do.set": "Set to",
    "do.assign": "Assign to",
    "do.wait": "Put on wait",
    "do.promise": "Promise a time",
    "do.plan": "Give plan",
    "do.solve": "Mark solved",
  },
);
