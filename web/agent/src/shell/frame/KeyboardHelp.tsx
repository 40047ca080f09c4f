import { useT } from "@shouwen/kit/i18n/words.ts";
import { KeyHint } from "@shouwen/kit/ui/KeyHint.tsx";
import { Modal } from "antd";
import { shell } from "../words.ts";
import css from "./palette.module.css";

const GROUPS = [
  [
    "keyAnywhere",
    [
      ["Ctrl K", "kSearch"],
      ["c", "kNew"],
      ["?", "kHelp"],
    ],
  ],
  [
    "keyGo",
    [
      ["g i", "kTickets"],
      ["g d", "kDuties"],
      ["g n", "kNotices"],
      ["g b", "kBoard"],
      ["g s", "kStandards"],
      ["g m", "kTeam"],
    ],
  ],
  [
    "keyList",
    [
      ["j", "kDown"],
      ["k", "kUp"],
      ["Enter", "kOpen"],
      ["/", "kFind"],
    ],
  ],
  [
    "keyTicket",
    [
      ["r", "kReply"],
      ["n", "kNote"],
      ["a", "kAssign"],
      ["e", "kSolve"],
      ["/", "kScript"],
      ["@", "kMention"],
      ["Ctrl Enter", "kSend"],
    ],
  ],
] as const;

export function KeyboardHelp(props: { open: boolean; onClose: () => void }) {
  const t = useT(shell);
  return (
    <Modal open={props.open} onCancel={props.onClose} footer={null} title={t("keyboard")} width={560}>
      <div className={css.keys}>
        {GROUPS.map(([title, keys]) => (
          <section key={title}>
            <h3>{t(title)}</h3>
            <dl>
              {keys.map(([key, word]) => (
                <div key={word}>
                  <dt>{t(word)}</dt>
                  <dd>
                    <KeyHint keys={key} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
