/** Names of fields and values as the log carries them, in words. An unknown one is shown as it came. */
import { level, presence, role, tier } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, words } from "@shouwen/kit/i18n/words.ts";

export const fields = words(
  {
    name: "名称",
    short_name: "简称",
    logo_id: "标志",
    colour: "主色",
    language: "语言",
    timezone: "时区",
    address: "公开网址",
    phone: "电话",
    completion_hours: "解决时限（小时）",
    week: "工作时间",
    mail_host: "SMTP 服务器",
    mail_port: "端口",
    mail_user: "邮箱账号",
    mail_password: "邮箱密码",
    mail_sender: "发件人地址",
    mail_tls: "加密",
    email: "邮箱",
    roles: "角色",
    teams: "客服组",
    department: "部门",
    skills: "技能",
    code: "代码",
    parent: "上级",
    leader: "组长",
    head: "负责人",
    day: "日期",
    kind: "类型",
    note: "备注",
    tier: "等级",
    region: "地区",
    identities: "联系方式",
    members: "成员",
  },
  {
    name: "Name",
    short_name: "Short name",
    logo_id: "Logo",
    colour: "Colour",
    language: "Language",
    timezone: "Time zone",
    address: "Public address",
    phone: "Phone",
    completion_hours: "Solution limit (hours)",
    week: "Working hours",
    mail_host: "SMTP server",
    mail_port: "Port",
    mail_user: "Mail user",
    mail_password: "Mail password",
    mail_sender: "Sender address",
    mail_tls: "Encryption",
    email: "E-mail",
    roles: "Roles",
    teams: "Teams",
    department: "Department",
    skills: "Skills",
    code: "Code",
    parent: "Above",
    leader: "Leader",
    head: "Head",
    day: "Day",
    kind: "Kind",
    note: "Note",
    tier: "Tier",
    region: "Region",
    identities: "Contacts",
    members: "Members",
  },
);

const values = words(
  {
    true: "有",
    false: "无",
    "zh-CN": "中文",
    en: "英文",
    starttls: "STARTTLS",
    tls: "SSL/TLS",
    none: "不加密",
  },
  {
    true: "yes",
    false: "no",
    "zh-CN": "Chinese",
    en: "English",
    starttls: "STARTTLS",
    tls: "SSL/TLS",
    none: "None",
  },
);
const days = words(
  { "0": "周一", "1": "周二", "2": "周三", "3": "周四", "4": "周五", "5": "周六", "6": "周日" },
  { "0": "Mon", "1": "Tue", "2": "Wed", "3": "Thu", "4": "Fri", "5": "Sat", "6": "Sun" },
);
const OF: Record<string, Parameters<typeof sayCode>[0]> = {
  "": presence,
  roles: role,
  tier,
  level,
  week: days,
};

type Lang = "zh-CN" | "en";

export const sayField = (field: string, lang?: Lang) => sayCode(fields, field, lang);
export const sayOf = (field: string, lang?: Lang) => (code: string) =>
  sayCode(OF[field] ?? values, code, lang);
