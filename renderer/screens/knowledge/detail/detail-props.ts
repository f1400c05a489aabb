/** Every page of an entry looks its entry up by id; the pane has made sure that there is one. */
export type DetailProps = { readonly id: string };
