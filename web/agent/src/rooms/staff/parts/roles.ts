export const ROLES = [
  "director",
  "manager",
  "supervisor",
  "agent",
  "tech",
  "rd",
  "interface",
  "trainer",
  "inspector",
  "admin",
] as const;
