/** A place beside the button that writes, for hosts whose result has to be fetched: the browser page's download. */
import { createContext } from "react";
import type { ReactNode } from "react";

export const WritingActions = createContext<ReactNode>(null);
