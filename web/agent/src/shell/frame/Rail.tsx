import {
  ApartmentOutlined,
  BarChartOutlined,
  FileTextOutlined,
  IdcardOutlined,
  SettingOutlined,
  SmileOutlined,
  TeamOutlined,
} from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useCan, useSession } from "../session.ts";
import { shell } from "../words.ts";
import css from "./frame.module.css";

interface Place {
  to: "/tickets" | "/customers" | "/quality" | "/board" | "/team" | "/standards" | "/settings";
  word: "tickets" | "customers" | "quality" | "board" | "team" | "standards" | "settings";
  icon: ReactNode;
  /** any of these rights shows the place */
  rights: string[];
}

export const PLACES: Place[] = [
  { to: "/tickets", word: "tickets", icon: <FileTextOutlined />, rights: ["tickets.read"] },
  { to: "/customers", word: "customers", icon: <IdcardOutlined />, rights: ["customers.read"] },
  { to: "/quality", word: "quality", icon: <SmileOutlined />, rights: ["followups.do", "recovery.do"] },
  { to: "/board", word: "board", icon: <BarChartOutlined />, rights: ["board.read"] },
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
  return (
    <nav className={css.rail} aria-label={t("mainMenu")}>
      <div className={css.mark}>
        <img src={company.logo || "/mark.svg"} alt={company.name} title={company.name} />
      </div>
      {usePlaces().map((place) => (
        <Link
          key={place.to}
          to={place.to}
          className={`${css.place} ${place.word === "settings" ? css.last : ""}`}
          activeOptions={{ exact: false, includeSearch: false }}
        >
          {place.icon}
          {t(place.word)}
        </Link>
      ))}
    </nav>
  );
}
