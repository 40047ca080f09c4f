/** A Chinese number as people read it aloud; one from abroad as it is dialled. */
export function phoneSaid(phone: string): string {
  const mobile = /^\+86(1\d{2})(\d{4})(\d{4})$/.exec(phone);
  if (mobile) return mobile.slice(1).join("\u00a0");
  const fixed = /^\+86(10|2\d|[3-9]\d{2})(\d{7,8})$/.exec(phone);
  return fixed ? `0${fixed[1]}-${fixed[2]}` : phone;
}
