import { words } from "@shouwen/kit/i18n/words.ts";

export const split = words(
  {
    from: "来自 {number}",
    choose: "选择这条消息",
    hint: "勾选要另开工单的消息，已选 {n} 条",
    open: "拆分为新工单",
    cancel: "取消",
    title: "拆分为新工单",
    subject: "新工单标题",
    problem: "问题类型",
    explain: "新工单属于同一客户，写入所选的 {n} 条消息和附件；本工单的内容保持不变。",
    required: "请填写标题",
    done: "已拆分出工单 {number}",
  },
  {
    from: "from {number}",
    choose: "Choose this message",
    hint: "Choose the messages for another ticket; {n} chosen",
    open: "Split to a new ticket",
    cancel: "Cancel",
    title: "Split to a new ticket",
    subject: "Subject of the new ticket",
    problem: "Problem",
    explain:
      "The new ticket is of the same customer and holds the {n} message{n:s} chosen with their files; nothing changes in this one.",
    required: "A subject is needed",
    done: "Ticket {number} was split off",
  },
);
