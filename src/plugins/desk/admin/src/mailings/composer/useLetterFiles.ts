import { useState } from 'react';
import type { MessageBody } from '../../../../../../api/mailings/contracts/bodies';
import { deskApi } from '../../ui/useDeskApi';

type LetterFile = MessageBody['files'][number];

/** The files of the letter that is being written. Both acts throw the server's refusal. */
export interface ComposedFiles {
  kept: LetterFile[];
  add: (file: File) => Promise<void>;
  remove: (id: string) => Promise<void>;
}

/** `messageOf` saves the letter, since a file belongs to a kept one, and answers its id. */
export function useLetterFiles(messageOf: () => Promise<string>): ComposedFiles & { begin: (files: LetterFile[]) => void } {
  const [kept, setKept] = useState<LetterFile[]>([]);
  return {
    kept,
    begin: setKept,
    add: async (file) => {
      const form = new FormData();
      form.append('file', file, file.name);
      const { data } = await deskApi.post<{ data: LetterFile }>(`/messages/${await messageOf()}/files`, form);
      setKept((before) => [...before, data]);
    },
    remove: async (id) => {
      await deskApi.del(`/messages/${await messageOf()}/files/${id}`);
      setKept((before) => before.filter(({ documentId }) => documentId !== id));
    },
  };
}
