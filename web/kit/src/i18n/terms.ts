/** The glossary of the house, as codes that the server sends. One word per idea, on every page. */
import { words } from "./words.ts";

export const status = words(
  {
    new: "待分派",
    assigned: "待受理",
    open: "处理中",
    waiting: "等待中",
    "waiting.customer": "待客户回复",
    "waiting.parts": "等待配件",
    "waiting.third_party": "等待第三方",
    solved: "已完成",
    follow_up: "待回访",
    closed: "已关闭",
    void: "已作废",
  },
  {
    new: "Unassigned",
    assigned: "To accept",
    open: "In progress",
    waiting: "Waiting",
    "waiting.customer": "Waiting for customer",
    "waiting.parts": "Waiting for parts",
    "waiting.third_party": "Waiting for third party",
    solved: "Solved",
    follow_up: "Follow-up due",
    closed: "Closed",
    void: "Void",
  },
);

export const clock = words(
  {
    registration: "登记",
    first_response: "首响",
    plan: "方案",
    completion: "解决",
    progress: "进展",
    follow_up: "回访",
    promise: "承诺",
    recovery: "差评回访",
    task: "协办",
  },
  {
    registration: "Registration",
    first_response: "First response",
    plan: "Plan",
    completion: "Solution",
    progress: "Progress",
    follow_up: "Follow-up",
    promise: "Promise",
    recovery: "Recovery",
    task: "Task",
  },
);

export const channel = words(
  {
    portal: "门户",
    web: "网页",
    api: "接口",
    phone: "电话",
    counter: "门店",
    email: "邮件",
    wechat: "微信",
    sms: "短信",
    social: "社交媒体",
    app: "App",
    import: "导入",
  },
  {
    portal: "Portal",
    web: "Web",
    api: "API",
    phone: "Phone",
    counter: "Counter",
    email: "E-mail",
    wechat: "WeChat",
    sms: "SMS",
    social: "Social",
    app: "App",
    import: "Import",
  },
);

export const tier = words(
  { standard: "普通", silver: "银卡", gold: "金卡", vip: "VIP" },
  { standard: "Standard", silver: "Silver", gold: "Gold", vip: "VIP" },
);

export const level = words(
  {
    low: "低",
    normal: "普通",
    high: "高",
    urgent: "紧急",
    basic: "基础",
    standard: "标准",
    advanced: "高级",
  },
  {
    low: "Low",
    normal: "Normal",
    high: "High",
    urgent: "Urgent",
    basic: "Basic",
    standard: "Standard",
    advanced: "Advanced",
  },
);

export const role = words(
  {
    director: "总监",
    manager: "售后经理",
    supervisor: "客服主管",
    agent: "客服",
    tech: "技术支持",
    rd: "研发坐席",
    interface: "接口人",
    trainer: "培训师",
    inspector: "质量监督员",
    admin: "管理员",
  },
  {
    director: "Director",
    manager: "After-sales manager",
    supervisor: "Supervisor",
    agent: "Agent",
    tech: "Technical support",
    rd: "R&D support",
    interface: "Interface person",
    trainer: "Trainer",
    inspector: "Quality inspector",
    admin: "Administrator",
  },
);

export const presence = words(
  {
    online: "在线",
    busy: "忙碌",
    break: "小休",
    meal: "就餐",
    training: "培训",
    meeting: "会议",
    away: "离开",
    after_contact: "话后整理",
    offline: "离线",
  },
  {
    online: "Online",
    busy: "Busy",
    break: "On break",
    meal: "Meal",
    training: "Training",
    meeting: "Meeting",
    away: "Away",
    after_contact: "After-contact work",
    offline: "Offline",
  },
);

export const owner = words(
  {
    holder: "当前处理人",
    first_owner: "首问责任人",
    team: "所在客服组",
    manager: "售后经理",
    system: "系统",
    customer: "客户",
  },
  {
    holder: "holder",
    first_owner: "first owner",
    team: "the team",
    manager: "manager",
    system: "system",
    customer: "customer",
  },
);

/** Ways of solving and results of follow-ups. */
export const outcome = words(
  {
    remote: "远程指导",
    onsite: "上门维修",
    spare: "更换备件",
    replace: "换货",
    refund: "退款",
    other: "其他",
    merged: "已合并到其他工单",
    unmerged: "撤销合并",
    satisfied: "满意",
    unsatisfied: "不满意",
    unreached: "未联系上",
    customer: "待客户回复",
    parts: "等待配件",
    third_party: "等待第三方",
    invitation: "邀请",
    password_reset: "重设密码",
    taken: "自己接手",
    by_hand: "人工",
    routed: "自动派单",
    noted: "见备注",
  },
  {
    remote: "remote guidance",
    onsite: "on-site repair",
    spare: "spare part",
    replace: "replacement",
    refund: "refund",
    other: "other",
    merged: "merged into another ticket",
    unmerged: "merge undone",
    satisfied: "satisfied",
    unsatisfied: "unsatisfied",
    unreached: "not reached",
    customer: "waiting for customer",
    parts: "waiting for parts",
    third_party: "waiting for third party",
    invitation: "invitation",
    password_reset: "password reset",
    taken: "taken up",
    by_hand: "by hand",
    routed: "routed",
    noted: "see the note",
  },
);
