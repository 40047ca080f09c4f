/** Days and hours as they are in one time zone, and back to the moment. Pure. */

export interface Local {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const MINUTE = 60_000;
const kept = new Map<string, Intl.DateTimeFormat>();

function format(zone: string): Intl.DateTimeFormat {
  let found = kept.get(zone);
  if (!found) {
    const part = "numeric" as const;
    const fields = {
      year: part,
      month: part,
      day: part,
      hour: part,
      minute: part,
      hourCycle: "h23" as const,
    };
    found = new Intl.DateTimeFormat("en-US-u-ca-gregory", { ...fields, timeZone: zone });
    kept.set(zone, found);
  }
  return found;
}

export function localOf(at: number, zone: string): Local {
  const parts = Object.fromEntries(
    format(zone)
      .formatToParts(at)
      .map((one) => [one.type, Number(one.value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return { year, month, day, hour, minute };
}

/** The moment of a local time; days and hours over the end go on (the 32nd, 24:00). */
export function momentOf(local: Local, zone: string): number {
  const wanted = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute);
  let at = wanted;
  for (let again = 0; again < 3; again++) {
    const there = localOf(at, zone);
    const seen = Date.UTC(there.year, there.month - 1, there.day, there.hour, there.minute);
    if (seen === wanted) return at;
    at += wanted - seen;
  }
  return Math.round(at / MINUTE) * MINUTE;
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(local: Local): number {
  return new Date(Date.UTC(local.year, local.month - 1, local.day)).getUTCDay() || 7;
}

export function daysLater(local: Local, days: number): Local {
  const day = new Date(Date.UTC(local.year, local.month - 1, local.day + days));
  return { ...local, year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}
