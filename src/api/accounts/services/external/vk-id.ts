import { z } from 'zod';
import { visibleLine } from '../../../../kernel/text';
import { environment } from '../../../../platform/database/environment';
import { dayOfBirth } from '../../domain/birth-day';
import { postForm } from './call-service';
import { ProviderFailure, type ExternalPerson, type ExternalProvider, type Redemption } from './provider';

const SCOPE = 'vkid.personal_info email';
const API_VERSION = '5.199';
const SEXES = { 1: 'female', 2: 'male' } as const;

const problem = z.object({ error: z.string(), error_description: z.string().optional() });
const tokens = z.object({ access_token: z.string().min(1), state: z.string(), user_id: z.coerce.string() });
const text = z.string().overwrite(visibleLine).max(300).nullish();
const userInfo = z.object({
  user: z.object({
    user_id: z.coerce.string().min(1).max(100),
    first_name: text,
    last_name: text,
    avatar: z.string().max(2_000).nullish(),
    email: z.string().max(254).nullish(),
    sex: z.coerce.number().nullish(),
    birthday: z.string().max(20).nullish(),
  }),
});
const profiles = z.object({
  response: z.array(
    z.object({
      sex: z.number().nullish(),
      bdate: z.string().max(20).nullish(),
      city: z.object({ title: text }).nullish(),
      photo_100: z.string().max(2_000).nullish(),
    }),
  ),
});

/** VK ID (OAuth 2.1 with PKCE, https://id.vk.com): the code is redeemed with the `device_id` that comes along with it. */
export const vkId: ExternalProvider = {
  name: 'vk',
  title: 'VK ID',
  isOn: () => environment().vkId !== null,
  isLocal: () => ['127.0.0.1', 'localhost'].includes(new URL(settings().apiUrl).hostname),

  authorizeUrl({ state, challenge, redirectUri }) {
    const url = new URL(`${settings().url}/authorize`);
    const sent = {
      response_type: 'code',
      client_id: settings().clientId,
      redirect_uri: redirectUri,
      state,
      code_challenge: challenge,
      code_challenge_method: 'S256',
      scope: SCOPE,
    };
    url.search = new URLSearchParams(sent).toString();
    return url.toString();
  },

  async redeem(redemption) {
    const token = await accessToken(redemption);
    const { url, clientId } = settings();
    const known = await postForm(
      `${url}/oauth2/user_info?client_id=${encodeURIComponent(clientId)}`,
      { access_token: token },
      z.union([userInfo, problem]),
    );
    if ('error' in known) throw refused(known);
    return personOf(known.user, await profileOf(token));
  },
};

function settings(): NonNullable<ReturnType<typeof environment>['vkId']> {
  const { vkId: known } = environment();
  if (!known) throw new Error('VK ID is off: VK_CLIENT_ID is not set');
  return known;
}

async function accessToken({ code, state, verifier, redirectUri, parameters }: Redemption): Promise<string> {
  const { url, clientId, clientSecret } = settings();
  const form = {
    grant_type: 'authorization_code',
    redirect_uri: redirectUri,
    client_id: clientId,
    code_verifier: verifier,
    state,
    device_id: parameters.device_id ?? '',
    code,
    ...(clientSecret === null ? {} : { client_secret: clientSecret }),
  };
  const answer = await postForm(`${url}/oauth2/auth`, form, z.union([tokens, problem]));
  if ('error' in answer) throw refused(answer);
  if (answer.state !== state) throw new ProviderFailure('refused', 'VK ID answers another state than it was sent');
  return answer.access_token;
}

/** City and photo; people are let in without them. */
async function profileOf(token: string): Promise<z.output<typeof profiles>['response'][number] | undefined> {
  const form = { access_token: token, v: API_VERSION, fields: 'sex,bdate,city,photo_100' };
  try {
    return (await postForm(`${settings().apiUrl}/method/users.get`, form, profiles)).response[0];
  } catch (error) {
    if (error instanceof ProviderFailure) return undefined;
    throw error;
  }
}

function personOf(
  user: z.output<typeof userInfo>['user'],
  profile: z.output<typeof profiles>['response'][number] | undefined,
): ExternalPerson {
  const sex = user.sex || profile?.sex;
  return {
    subject: user.user_id,
    name: [user.first_name, user.last_name].filter(Boolean).join(' ') || undefined,
    email: user.email?.trim().toLowerCase() || undefined,
    // VK ID gives out only addresses that it has sent a code to.
    isEmailVerified: Boolean(user.email),
    birthDate: dayOfBirth(user.birthday) ?? dayOfBirth(profile?.bdate) ?? undefined,
    sex: sex === 1 || sex === 2 ? SEXES[sex] : undefined,
    city: profile?.city?.title || undefined,
    pictureUrl: profile?.photo_100 || user.avatar || undefined,
  };
}

function refused({ error, error_description: description }: z.output<typeof problem>): ProviderFailure {
  return new ProviderFailure('refused', `VK ID: ${error}${description ? ` (${description})` : ''}`.slice(0, 300));
}
