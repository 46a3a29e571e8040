/**
 * The script of the workstation page, in the plain JavaScript that browsers run: asks the server for a challenge, has the computer's
 * key answer it, sends the answer back. `data-enrol` of the button carries the code of an enrolment, or nothing for a proof.
 */
export const WORKSTATION_SCRIPT = `
(function () {
  var button = document.getElementById('go');
  var status = document.getElementById('status');
  var words = button.dataset;
  function bytes(text) {
    var plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(plain, function (sign) { return sign.charCodeAt(0); }).buffer;
  }
  function text(buffer) {
    var plain = String.fromCharCode.apply(null, new Uint8Array(buffer));
    return btoa(plain).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
  }
  function tell(message, kind) {
    status.textContent = message;
    status.className = kind || '';
  }
  function post(path, body) {
    return fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(body),
    }).then(function (answer) {
      return answer.json().then(function (said) {
        if (!answer.ok) throw new Error((said.error && said.error.details && said.error.details.code) || 'failed');
        return said;
      });
    });
  }
  function listed(all) {
    return (all || []).map(function (one) { return Object.assign({}, one, { id: bytes(one.id) }); });
  }
  function made(options) {
    return navigator.credentials.create({ publicKey: Object.assign({}, options, {
      challenge: bytes(options.challenge),
      user: Object.assign({}, options.user, { id: bytes(options.user.id) }),
      excludeCredentials: listed(options.excludeCredentials),
    }) });
  }
  function shown(options) {
    return navigator.credentials.get({ publicKey: Object.assign({}, options, {
      challenge: bytes(options.challenge),
      allowCredentials: listed(options.allowCredentials),
    }) });
  }
  function answerOf(key) {
    var given = key.response;
    var response = { clientDataJSON: text(given.clientDataJSON) };
    if (given.attestationObject) {
      response.attestationObject = text(given.attestationObject);
      response.transports = given.getTransports ? given.getTransports() : [];
    } else {
      response.authenticatorData = text(given.authenticatorData);
      response.signature = text(given.signature);
      if (given.userHandle) response.userHandle = text(given.userHandle);
    }
    return { id: key.id, rawId: text(key.rawId), type: key.type, response: response, clientExtensionResults: {} };
  }
  function go() {
    var enrol = words.enrol || undefined;
    button.disabled = true;
    tell(words.waiting);
    post('/account/workstation/challenge', enrol ? { enrol: enrol } : {})
      .then(function (begun) {
        return (enrol ? made(begun.options) : shown(begun.options)).then(function (key) {
          return post('/account/workstation/answer', { enrol: enrol, ceremony: begun.ceremony, response: answerOf(key) });
        });
      })
      .then(function (done) {
        tell(words.done.replace('{name}', done.name), 'done');
        button.hidden = true;
        document.getElementById('next').hidden = false;
        document.getElementById('next').focus();
      })
      .catch(function (error) {
        button.disabled = false;
        tell(error.message === 'LINK_INVALID' ? words.invalid : words.refused, 'problem');
      });
  }
  if (!window.PublicKeyCredential) tell(words.unable, 'problem');
  else {
    button.disabled = false;
    button.addEventListener('click', go);
  }
})();
`;
