import { CloseOutlined, FilterOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Button, Input, Popover } from "antd";
import { useState } from "react";
import { type Filters, keepFilters, narrowed, type SavedFilter, savedFilters } from "../filters.ts";
import { tickets } from "../words.ts";
import css from "./list.module.css";

export function SavedFilters(props: { filters: Filters; onChoose: (filters: Filters) => void }) {
  const t = useT(tickets);
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState<SavedFilter[]>(savedFilters);
  const [name, setName] = useState("");
  const keep = (next: SavedFilter[]) => {
    setAll(next);
    keepFilters(next);
  };
  const save = () => {
    const said = name.trim();
    if (!said) return;
    keep([...all.filter((one) => one.name !== said), { name: said, filters: props.filters }]);
    setName("");
  };
  if (all.length === 0 && !narrowed(props.filters)) return null;
  const content = (
    <div className={css.saved}>
      {all.map((one) => (
        <div key={one.name} className={css.savedRow}>
          <Button
            type="text"
            onClick={() => {
              props.onChoose(one.filters);
              setOpen(false);
            }}
          >
            {one.name}
          </Button>
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={`${t("remove")} ${one.name}`}
            onClick={() => keep(all.filter((other) => other !== one))}
          />
        </div>
      ))}
      {narrowed(props.filters) && (
        <Input.Search
          value={name}
          placeholder={t("filterName")}
          aria-label={t("filterName")}
          enterButton={t("saveFilter")}
          onChange={(event) => setName(event.target.value)}
          onSearch={save}
        />
      )}
    </div>
  );
  return (
    <Popover open={open} onOpenChange={setOpen} trigger="click" placement="bottomRight" content={content}>
      <Button type="text" icon={<FilterOutlined />}>
        {t("saved")}
      </Button>
    </Popover>
  );
}
