import { words } from "@shouwen/kit/i18n/words.ts";

/** Words of the reply box: promises, colleagues, macros, who else writes. */
export const writing = words(
  {
    setPromise: "设为承诺时限 {at}",
    promiseSet: "发送后承诺 {at} 前回复",
    dropPromise: "不设承诺时限",
    today: "今天 {time}",
    tomorrow: "明天 {time}",
    colleagues: "同事",
    cannotRead: "看不到这里，不能提及",
    macroRuns: "快捷操作，执行前先预览",
    types: "{names} 正在输入…",
    answeredMeanwhile: "您输入时 {name} 已经回复了客户：",
    sendAnyway: "仍然发送",
    gotIt: "知道了",
  },
  {
    setPromise: "Promise {at} as a limit",
    promiseSet: "Promises {at} once sent",
    dropPromise: "Promise nothing",
    today: "today {time}",
    tomorrow: "tomorrow {time}",
    colleagues: "Colleagues",
    cannotRead: "cannot read this, so cannot be mentioned",
    macroRuns: "Macro, shown before it is run",
    types: "{names} typing…",
    answeredMeanwhile: "While you typed, {name} answered the customer:",
    sendAnyway: "Send anyway",
    gotIt: "I see",
  },
);
