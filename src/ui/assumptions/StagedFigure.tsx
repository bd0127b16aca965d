import type { Quantity, QuantityByStage } from "../../scenario";
import { writtenWords } from "../parts/numberFieldReading";
import { ownValues } from "./byStage/stageChanges";
import { StageValues } from "./byStage/StageValues";
import { commitFigure } from "./commit";
import { Figure } from "./Figure";
import { type FigureName, specOf, unitText } from "./figures";
import paste from "./paste/Paste.module.css";
import { PasteArea } from "./paste/PasteArea";
import type { PasteTarget } from "./paste/pasteTarget";
import { distributionWords } from "./quantityWords";
import { useReading } from "./reading";
import type { SaidOf } from "./Said";
import { fieldId } from "./target";

interface StagedFigureProps {
  readonly path: string;
  /** Key of the figure in its item, `hours`. */
  readonly fieldKey: string;
  readonly name: FigureName;
  readonly value: QuantityByStage;
  readonly about: Readonly<Record<string, SaidOf>> | undefined;
}

/** A figure that may differ from stage to stage: a row for each stage where it changes, and the choice of those. */
export function StagedFigure(props: StagedFigureProps) {
  const { t } = useReading();
  const { path, fieldKey, name, value, about } = props;
  const own = ownValues(value);
  return (
    <>
      {own ? (
        <StagedRows {...props} own={own} />
      ) : (
        <div>
          <Figure path={path} name={name} value={value as Quantity} said={about?.[fieldKey]} />
        </div>
      )}
      <StageValues path={path} label={t(`assumptions.fields.${name}`)} value={value} />
    </>
  );
}

interface StagedRowsProps extends StagedFigureProps {
  readonly own: Readonly<Record<string, Quantity>>;
}

function StagedRows({ path, fieldKey, name, own, about }: StagedRowsProps) {
  const reading = useReading();
  const { t, language, nameOf, firstMonths } = reading;
  const label = t(`assumptions.fields.${name}`);
  const rows = Object.entries(own).sort(
    ([a], [b]) => (firstMonths.get(a) ?? 0) - (firstMonths.get(b) ?? 0),
  );
  const spec = specOf(name);
  const words = (value: Quantity) =>
    typeof value === "object"
      ? distributionWords(value, spec, reading)
      : writtenWords(value, spec, language);
  const target: PasteTarget = {
    label,
    ids: rows.map(([stage]) => fieldId(`${path}.byStage.${stage}`)),
    now: rows.map(([, quantity]) => words(quantity)),
    labelOf: (index) => nameOf(rows[index]?.[0] ?? ""),
    specOf: () => spec,
    unit: unitText({ t, language }, name),
    isQuantity: true,
    mayGrow: false,
    onApply: (given) => {
      const next = rows.map(([stage, old], index) => [stage, given.get(index) ?? old] as const);
      return commitFigure(path, { byStage: Object.fromEntries(next) }, language);
    },
  };
  return (
    <PasteArea className={paste.staged} targetOf={() => target}>
      {rows.map(([stage, quantity], index) => (
        <Figure
          key={stage}
          path={`${path}.byStage.${stage}`}
          name={name}
          label={t("assumptions.quantity.fromStage", { label, stage: nameOf(stage) })}
          value={quantity}
          saidPath={
            index === 0 && about?.[fieldKey] && !about[`${fieldKey}.byStage.${stage}`]
              ? path
              : undefined
          }
          said={
            about?.[`${fieldKey}.byStage.${stage}`] ?? (index === 0 ? about?.[fieldKey] : undefined)
          }
        />
      ))}
    </PasteArea>
  );
}
