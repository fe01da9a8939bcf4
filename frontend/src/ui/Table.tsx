import type { ReactNode } from "react";
import { Scroll } from "./Scroll";

interface Props {
  label: string;
  /** Column headings; one that ends a right-aligned column of numbers is `{ right }`. */
  heads: (string | { right: string })[];
  children: ReactNode;
}

/** A table with its headings, in a region that scrolls by itself. */
export function Table({ label, heads, children }: Props) {
  return (
    <Scroll label={label}>
      <table className="tbl">
        <thead>
          <tr>
            {heads.map((head) =>
              typeof head === "string" ? (
                <th key={head} scope="col">
                  {head}
                </th>
              ) : (
                <th key={head.right} scope="col" className="r">
                  {head.right}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Scroll>
  );
}
