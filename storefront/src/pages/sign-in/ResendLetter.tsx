import { answerOf } from '@artel/client';
import { useMutation } from '@tanstack/react-query';
import { useWords } from '../../language/use-words';
import { shop } from '../../shop/api';
import { Button } from '../../ui/Button';
import { refusalMessage } from '../../ui/refusal-message';
import { Notice } from '../../ui/states';

/** Sends the letter of confirmation again. */
export function ResendLetter({ email }: { email: string }) {
  const { words } = useWords();
  const resend = useMutation({
    mutationFn: async () => answerOf(shop.POST('/api/auth/send-email-confirmation', { body: { data: { email } } })),
  });
  if (resend.isSuccess) return <Notice kind="good">{words('register.sentAgain', { email })}</Notice>;
  return (
    <>
      {resend.error && <Notice kind="problem">{refusalMessage(words, resend.error)}</Notice>}
      <Button isBusy={resend.isPending} onClick={() => resend.mutate()}>
        {words('register.resend')}
      </Button>
    </>
  );
}
