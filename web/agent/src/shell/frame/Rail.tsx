import {
  ApartmentOutlined,
  BarChartOutlined,
  CalendarOutlined,
  CarryOutOutlined,
  EyeOutlined,
  FileTextOutlined,
  IdcardOutlined,
  MessageOutlined,
  SettingOutlined,
  SmileOutlined,
  TeamOutlined,
} from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Link, useLocation } from "@tanstack/react-router";
import { type ComponentType, type ReactNode, Suspense, useEffect, useRef } from "react";
import { useCan, useSession } from "../session.ts";
import { DeskBadge, DutiesBadge } from "../slots.ts";
import { shell } from "../words.ts";
import css from "./frame.module.css";

interface Place {
  to:
    | "/desk"
    | "/floor"
    | "/tickets"
    | "/duties"
    | "/appointments"
    | "/customers"
    | "/quality"
    | "/board"
    | "/team"
    | "/standards"
    | "/settings";
  word:
    | "desk"
    | "floor"
    | "tickets"
    | "duties"
    | "appointments"
    | "customers"
    | "quality"
    | "board"
    | "team"
    | "standards"
    | "settings";
  icon: ReactNode;
  /** any of these rights shows the place */
  rights: string[];
  /** other addresses that belong to the place */
  beneath?: string;
  /** only what waits for me */
  badge?: ComponentType;
}

export const PLACES: Place[] = [
  { to: "/desk", word: "desk", icon: <MessageOutlined />, rights: ["contacts.serve"], badge: DeskBadge },
  { to: "/floor", word: "floor", icon: <EyeOutlined />, rights: ["contacts.supervise"] },
  { to: "/tickets", word: "tickets", icon: <FileTextOutlined />, rights: ["tickets.read"] },
  {
    to: "/duties",
    word: "duties",
    icon: <CarryOutOutlined />,
    rights: ["tickets.read"],
    badge: DutiesBadge,
  },
  {
    to: "/appointments",
    word: "appointments",
    icon: <CalendarOutlined />,
    rights: ["appointments.book"],
  },
  { to: "/customers", word: "customers", icon: <IdcardOutlined />, rights: ["customers.read"] },
  { to: "/quality", word: "quality", icon: <SmileOutlined />, rights: ["followups.do", "recovery.do"] },
  {
    to: "/board",
    word: "board",
    icon: <BarChartOutlined />,
    rights: ["board.read"],
    beneath: "/insight/",
  },
  { to: "/standards", word: "standards", icon: <ApartmentOutlined />, rights: ["standards.read"] },
  { to: "/team", word: "team", icon: <TeamOutlined />, rights: ["staff.read", "staff.manage"] },
  {
    to: "/settings",
    word: "settings",
    icon: <SettingOutlined />,
    rights: ["company.manage", "log.read", "tokens.manage"],
  },
];

export function usePlaces(): Place[] {
  const can = useCan();
  return PLACES.filter((place) => place.rights.some(can));
}

export function Rail() {
  const t = useT(shell);
  const { company } = useSession();
  const bar = useRef<HTMLElement>(null);
  const path = useLocation({ select: (at) => at.pathname });
  // where a phone is too narrow for all of them, the place where one is comes into sight
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page, another place
  useEffect(() => {
    const here = bar.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (bar.current && here)
      bar.current.scrollLeft = here.offsetLeft + here.offsetWidth / 2 - bar.current.clientWidth / 2;
  }, [path]);
  return (
    <nav ref={bar} className={css.rail} aria-label={t("mainMenu")}>
      <div className={css.mark}>
        <img src={company.logo || "/mark.svg"} alt={company.name} title={company.name} />
      </div>
      {usePlaces().map((place) => (
        <Link
          key={place.to}
          to={place.to}
          className={`${css.place} ${place.word === "settings" ? css.last : ""}`}
          activeOptions={{ exact: false, includeSearch: false }}
          {...(place.beneath && path.startsWith(place.beneath) && { "aria-current": "page" as const })}
        >
          {place.icon}
          {t(place.word)}
          {place.badge && (
            <Suspense fallback={null}>
              <place.badge />
            </Suspense>
          )}
        </Link>
      ))}
    </nav>
  );
}
