/** One of several that exclude each other. */
export function Radio(props: {
  id: string;
  name: string;
  label: string;
  meaning?: string | undefined;
  isChosen: boolean;
  choose: () => void;
}) {
  const { id, name, label, meaning, isChosen, choose } = props;
  return (
    <label class="option" for={id}>
      <input id={id} type="radio" name={name} checked={isChosen} onChange={choose} />
      <span>
        {label}
        {meaning !== undefined && <span class="meaning"> {meaning}</span>}
      </span>
    </label>
  );
}
