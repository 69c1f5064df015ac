/** The product's version: package.json is the only place where it is typed. */
import packageJson from "../../package.json";

export const VERSION: string = packageJson.version;
