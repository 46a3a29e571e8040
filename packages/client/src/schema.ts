// Made by `npm run client` from the server's own description of its REST API. Do not edit.

export interface paths {
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published articles, the newest first */
        get: operations["news.article.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published article by documentId or slug */
        get: operations["news.article.findOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments on an article, oldest first; at most 100 a page */
        get: operations["news.article.comments"];
        put?: never;
        /**
         * Comment on an article
         * @description Refusal codes:
         *
         *     - `COMMENTS_CLOSED`: Nobody can comment on this article any more.
         *     - `TOO_MANY_COMMENTS`: You wrote many comments in a short time; details.retryAfterSeconds says when to go on.
         */
        post: operations["news.article.addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/comments/{comment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a comment of mine, within 15 minutes
         * @description Refusal codes:
         *
         *     - `EDIT_WINDOW_OVER`: The comment is too old to change.
         */
        put: operations["news.article.editComment"];
        post?: never;
        /** Delete a comment of mine */
        delete: operations["news.article.deleteComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/comments/{comment}/moderate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hide a comment or show it again */
        post: operations["news.article.moderate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in by another service (`vk`): go there
         * @description Open it in the browser: it sets a cookie and redirects. With `returnTo`, a page of PUBLIC_URL or of CORS_ORIGINS, the person comes back there with `?code=` for `POST /auth/code`, or with `?error=` and a refusal code; without it the callback answers as signing in.
         *
         *     Refusal codes:
         *
         *     - `NOT_FOUND`: No such service, or it has no keys here
         */
        get: operations["accounts.plugin::users-permissions.auth.startExternal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/{provider}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from another service
         * @description Refusal codes:
         *
         *     - `EMAIL_NOT_CONFIRMED`: An account of this address was never confirmed; a letter was sent
         *     - `EMAIL_TAKEN`: The account of this address belongs to staff or to another person of the service: sign in by password
         *     - `AGE_UNKNOWN`: MIN_AGE asks for the birth date, which the service does not tell: `details.signUpToken` goes on with it
         *     - `TOO_YOUNG`: Below MIN_AGE
         *     - `REGISTRATION_CLOSED`: An administrator has closed signing up
         *     - `BLOCKED`: The account is blocked
         *     - `WORKSTATION_REQUIRED`: Managers sign in from enrolled computers only
         *     - `STATE_INVALID`: Not begun in this browser, used before, or more than ten minutes ago
         *     - `SIGN_IN_DENIED`: The person declined at the service
         *     - `SIGN_IN_REFUSED`: The service did not accept the code
         *     - `PROVIDER_UNAVAILABLE`: The service did not answer in time
         */
        get: operations["accounts.plugin::users-permissions.auth.finishExternal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for another e-mail address
         * @description A link goes to the new address, word of it to the old one. People without a password must have signed in within the last ten minutes.
         *
         *     Refusal codes:
         *
         *     - `INVALID_CREDENTIALS`: The password is another one
         *     - `SIGN_IN_AGAIN`: Send the password, or sign in anew first
         *     - `TOO_MANY_ATTEMPTS`: Too many failed attempts; `Retry-After` says when to come back
         */
        post: operations["accounts.plugin::users-permissions.auth.changeEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-email/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the new e-mail address by the token of the letter
         * @description Refusal codes:
         *
         *     - `LINK_INVALID`: The link is unknown, used or expired
         *     - `EMAIL_TAKEN`: Somebody got it in the meantime
         */
        post: operations["accounts.plugin::users-permissions.auth.confirmEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the own password; every other session ends
         * @description Refusal codes:
         *
         *     - `INVALID_CREDENTIALS`: The present password is another one
         *     - `PASSWORDS_DIFFER`: The repeated password is another one
         *     - `PASSWORD_SAME`: It is the present one
         *     - `TOO_MANY_ATTEMPTS`: Too many failed attempts; `Retry-After` says when to come back
         */
        post: operations["accounts.plugin::users-permissions.auth.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange the code of a returning page for a session
         * @description The code works once, for a minute.
         *
         *     Refusal codes:
         *
         *     - `LINK_INVALID`: The code is unknown, used or expired
         *     - `EMAIL_NOT_CONFIRMED`: An account of this address was never confirmed; a letter was sent
         *     - `EMAIL_TAKEN`: The account of this address belongs to staff or to another person of the service: sign in by password
         *     - `AGE_UNKNOWN`: MIN_AGE asks for the birth date, which the service does not tell: `details.signUpToken` goes on with it
         *     - `TOO_YOUNG`: Below MIN_AGE
         *     - `REGISTRATION_CLOSED`: An administrator has closed signing up
         *     - `BLOCKED`: The account is blocked
         *     - `WORKSTATION_REQUIRED`: Managers sign in from enrolled computers only
         */
        post: operations["accounts.plugin::users-permissions.auth.exchangeCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/email-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lead a link of a letter to the page that asks to confirm
         * @description Changes nothing: mail programs open links by themselves. The page then calls the POST.
         */
        get: operations["accounts.plugin::users-permissions.auth.emailConfirmation"];
        put?: never;
        /**
         * Confirm an e-mail address by the token of the letter
         * @description Refusal codes:
         *
         *     - `LINK_INVALID`: The link is unknown, used or expired
         */
        post: operations["accounts.plugin::users-permissions.auth.confirmEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a letter to choose a new password
         * @description The answer is the same whether or not the address has an account. At most five letters an hour go to one address.
         *
         *     Refusal codes:
         *
         *     - `TOO_MANY_ATTEMPTS`: Too many failed attempts; `Retry-After` says when to come back
         */
        post: operations["accounts.plugin::users-permissions.auth.forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/local": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with an e-mail or a user name
         * @description Send the `deviceId` of an earlier answer along: a device that signed in before is not locked out by others’ failed attempts. `workstation` is the proof of an enrolled computer, where managers need one.
         *
         *     Refusal codes:
         *
         *     - `INVALID_CREDENTIALS`: No such account or another password
         *     - `NOT_CONFIRMED`: The right password, but the e-mail is not confirmed yet
         *     - `BLOCKED`: The right password, but the account is blocked
         *     - `WORKSTATION_REQUIRED`: Managers sign in from enrolled computers only; `details.ask` says what to ask for
         *     - `TOO_MANY_ATTEMPTS`: Too many failed attempts; `Retry-After` says when to come back
         */
        post: operations["accounts.plugin::users-permissions.auth.callback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/local/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up as a client
         * @description A letter with a link is sent to the address; the answer is the same whether or not the address has an account. Without a user name, or with a taken one, people sign in by the e-mail. Where no confirmation is asked for, the answer is that of signing in.
         *
         *     Refusal codes:
         *
         *     - `AGE_UNKNOWN`: MIN_AGE asks for `birthDate`
         *     - `TOO_YOUNG`: Below MIN_AGE
         *     - `TOO_MANY_ATTEMPTS`: Too many failed attempts; `Retry-After` says when to come back
         *     - `EMAIL_TAKEN`: Only where no confirmation is asked for
         *     - `REGISTRATION_CLOSED`: An administrator has closed signing up
         */
        post: operations["accounts.plugin::users-permissions.auth.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out: this session, the one of a refresh token, or all */
        post: operations["accounts.plugin::users-permissions.auth.logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for new tokens
         * @description A refresh token works once. One used again more than a minute later ends its session.
         *
         *     Refusal codes:
         *
         *     - `REFRESH_INVALID`: Unknown, used, expired or ended
         */
        post: operations["accounts.plugin::users-permissions.auth.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a new password by the code of the letter
         * @description Every session of the account ends. A manager who needs an enrolled computer gets the account without tokens.
         *
         *     Refusal codes:
         *
         *     - `LINK_INVALID`: The link is unknown, used or expired
         *     - `PASSWORDS_DIFFER`: The repeated password is another one
         */
        post: operations["accounts.plugin::users-permissions.auth.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/send-email-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the letter of confirmation again
         * @description Refusal codes:
         *
         *     - `TOO_MANY_ATTEMPTS`: Too many failed attempts; `Retry-After` says when to come back
         */
        post: operations["accounts.plugin::users-permissions.auth.sendEmailConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own sessions, the present one first */
        get: operations["accounts.plugin::users-permissions.auth.getSessions"];
        put?: never;
        post?: never;
        /** End all own sessions but this one */
        delete: operations["accounts.plugin::users-permissions.auth.endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of the own sessions */
        delete: operations["accounts.plugin::users-permissions.auth.revokeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the birth date that a service did not
         * @description The token of the refusal `AGE_UNKNOWN` works once, for a quarter of an hour.
         *
         *     Refusal codes:
         *
         *     - `LINK_INVALID`: The token is unknown, used or expired
         *     - `EMAIL_NOT_CONFIRMED`: An account of this address was never confirmed; a letter was sent
         *     - `EMAIL_TAKEN`: The account of this address belongs to staff or to another person of the service: sign in by password
         *     - `AGE_UNKNOWN`: MIN_AGE asks for the birth date, which the service does not tell: `details.signUpToken` goes on with it
         *     - `TOO_YOUNG`: Below MIN_AGE
         *     - `REGISTRATION_CLOSED`: An administrator has closed signing up
         *     - `BLOCKED`: The account is blocked
         *     - `WORKSTATION_REQUIRED`: Managers sign in from enrolled computers only
         */
        post: operations["accounts.plugin::users-permissions.auth.completeSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cart
         * @description A signed-in client has one; a guest's is held by `X-Cart-Token`, given in the first answer.
         */
        get: operations["orders.cart.find"];
        put?: never;
        post?: never;
        /** Empty the cart */
        delete: operations["orders.cart.clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order what is in the cart
         * @description Refusal codes:
         *
         *     - `OUT_OF_STOCK`: Not enough goods; details.lines say what is available. Nothing was written.
         *     - `CART_EMPTY`: There is nothing in the cart (any more).
         */
        post: operations["orders.cart.checkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart/lines/{product}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a quantity of a product into the cart; 0 removes it */
        put: operations["orders.cart.putLine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List categories */
        get: operations["catalog.category.find"];
        put?: never;
        /**
         * Create a category
         * @description Refusal codes:
         *
         *     - `DUPLICATE`: The slug or the SKU is taken; `details.field` names which
         *     - `IDEMPOTENCY_MISMATCH`: The key was used with another request
         */
        post: operations["catalog.category.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one category */
        get: operations["catalog.category.findOne"];
        /**
         * Change a category
         * @description Refusal codes:
         *
         *     - `DUPLICATE`: The slug or the SKU is taken; `details.field` names which
         *     - `IDEMPOTENCY_MISMATCH`: The key was used with another request
         */
        put: operations["catalog.category.update"];
        post?: never;
        /**
         * Delete a category
         * @description Its products and inner categories stay, without it.
         */
        delete: operations["catalog.category.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Customers: all for managers and above, own recipients for a marketer
         * @description Strapi's parameters and the short ones `category=vip`, `search=` (name, phone in any notation, e-mail), `ordering=-total_spent` (also total_orders, average_order, last_order_date, name, created_at), `segment=<documentId>`. `filters[deletedAt][$notNull]=true` lists the trash.
         */
        get: operations["crm.customer.find"];
        put?: never;
        /**
         * Add a customer
         * @description A phone, an e-mail or a short name is required. Tags are named; missing ones are created.
         *
         *     Refusal codes:
         *
         *     - `DUPLICATE`: Another customer has this phone or e-mail; details.customer names them to managers and above.
         */
        post: operations["crm.customer.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One customer
         * @description A record that was merged away is 404 with `details.mergedInto`.
         */
        get: operations["crm.customer.findOne"];
        /**
         * Change a customer; fields left out stay as they are
         * @description `expected` holds what the fields were when they were read: when one of them is something else by now, nothing is written and 409 `STALE_VERSION` says so. For managers and above.
         *
         *     Refusal codes:
         *
         *     - `DUPLICATE`: Another customer has this phone or e-mail; details.customer names them to managers and above.
         *     - `STALE_VERSION`: Somebody changed a field of `expected` meanwhile; details.fields names it, changedBy and changedAt say who and when.
         */
        put: operations["crm.customer.update"];
        post?: never;
        /** Mark a customer for deletion */
        delete: operations["crm.customer.delete"];
        options?: never;
        head?: never;
        /**
         * Change a customer; fields left out stay as they are
         * @description `expected` holds what the fields were when they were read: when one of them is something else by now, nothing is written and 409 `STALE_VERSION` says so. For managers and above.
         *
         *     Refusal codes:
         *
         *     - `DUPLICATE`: Another customer has this phone or e-mail; details.customer names them to managers and above.
         *     - `STALE_VERSION`: Somebody changed a field of `expected` meanwhile; details.fields names it, changedBy and changedAt say who and when.
         */
        patch: operations["crm.customer.update.patch"];
        trace?: never;
    };
    "/api/customers/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a person agreed to and refused */
        get: operations["crm.customer.consents"];
        put?: never;
        /**
         * Write down that a person agreed, or withdrew; the earlier words stay in the ledger
         * @description The last word holds. `channel: any` speaks for all channels. `textVersion` is `slug@version` of the text that was agreed to. `at` may be earlier than now for a word given on paper.
         */
        post: operations["crm.customer.recordConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person for good: orders and sums stay in the books, who bought is gone; answers the act
         * @description Refusal codes:
         *
         *     - `HAS_OPEN_ORDERS`: Orders of the person are not finished; details.orders lists them.
         */
        post: operations["crm.customer.erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge this record into another one: orders, notes, tags, consents and all else move; undone within 30 days
         * @description Refusal codes:
         *
         *     - `SAME_CUSTOMER`: A record cannot be merged into itself.
         *     - `IN_TRASH`: The record that is to stay is marked for deletion; restore it first.
         */
        post: operations["crm.customer.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/merge/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What merging this record into another one would do
         * @description Refusal codes:
         *
         *     - `SAME_CUSTOMER`: A record cannot be merged into itself.
         *     - `IN_TRASH`: The record that is to stay is marked for deletion; restore it first.
         */
        post: operations["crm.customer.previewMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notes of staff about a customer, the newest first (at most 500) */
        get: operations["crm.customer.notes"];
        put?: never;
        /** Write a note about a customer */
        post: operations["crm.customer.addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/orders_history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A customer's orders, the newest first */
        get: operations["crm.customer.ordersHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything kept about one person, for their own reading, as JSON
         * @description The reading is in the audit log. A section of each part of the product: `crm`, `orders`, ….
         */
        get: operations["crm.customer.personalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/personal-data.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as PDF
         * @description Refusal codes:
         *
         *     - `PAPERS_BUSY`: Too many documents are being made; Retry-After says when to try again.
         */
        get: operations["crm.customer.personalDataPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a customer out of the trash */
        post: operations["crm.customer.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that happened with a customer, the newest first
         * @description `after` is `meta.next` of the page before; `kinds` narrows it, separated by commas: a kind or all before its dot (`order,note`).
         */
        get: operations["crm.customer.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/update_stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recalculate a customer's statistics from their completed orders */
        post: operations["crm.customer.updateStats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/bulk/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add tags to many customers and remove others; missing tags are created */
        post: operations["crm.customer.bulkTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pairs of records that may be one person, the likeliest first
         * @description `meta.searchedAt` is the end of the last search. Searched every night, and at once by POST …/duplicates/find.
         */
        get: operations["crm.customer.duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/duplicates/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** These two are different people; the pair is not shown again */
        post: operations["crm.customer.dismissDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/duplicates/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search for duplicates now; the answer comes at once, the list fills when the search ends */
        post: operations["crm.customer.findDuplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Acts of erasure, the newest first (at most 500) */
        get: operations["crm.customer.erasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/erasures/{id}/act.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An act of erasure as PDF */
        get: operations["crm.customer.eraseAct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the customers that the filters show as CSV, streamed
         * @description Refusal codes:
         *
         *     - `EXPORTS_BUSY`: Too many exports are running; Retry-After says when to try again.
         */
        get: operations["crm.customer.exportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the customers that the filters show as XLSX, streamed
         * @description Refusal codes:
         *
         *     - `EXPORTS_BUSY`: Too many exports are running; Retry-After says when to try again.
         */
        get: operations["crm.customer.exportXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, the newest first (at most 100) */
        get: operations["crm.customer.imports"];
        put?: never;
        /**
         * Upload a file of customers: CSV or XLSX, at most 200000 rows (multipart, field `file`)
         * @description Answers columns with samples and a suggested mapping; nothing is written until POST …/run.
         *
         *     Refusal codes:
         *
         *     - `FILE_UNREADABLE`: The file is neither CSV nor XLSX, is damaged or too large.
         *     - `READINGS_BUSY`: Too many files are being read; Retry-After says when to try again.
         */
        post: operations["crm.customer.uploadImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import with its progress */
        get: operations["crm.customer.importOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a run; rows done so far stay */
        post: operations["crm.customer.cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/imports/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the file another way: delimiter, encoding, heading, sheet
         * @description Refusal codes:
         *
         *     - `IMPORT_RUNNING`: The import is running; wait for its end or cancel it.
         *     - `FILE_UNREADABLE`: The file is neither CSV nor XLSX, is damaged or too large.
         *     - `READINGS_BUSY`: Too many files are being read; Retry-After says when to try again.
         */
        post: operations["crm.customer.rereadImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/imports/{id}/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole report as CSV
         * @description `locale` decides the language of headings and reasons; without it Accept-Language does.
         */
        get: operations["crm.customer.importReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report of the last run, row by row */
        get: operations["crm.customer.importRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an import, or try it with `dryRun`; the run goes on in the background
         * @description Run again it changes nothing more: each row is found again by phone, else e-mail, else short name.
         *
         *     Refusal codes:
         *
         *     - `IMPORT_RUNNING`: The import is running; wait for its end or cancel it.
         */
        post: operations["crm.customer.runImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Merges, the newest first (at most 200) */
        get: operations["crm.customer.merges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Part two merged records again; what came since stays with the record it came to
         * @description Refusal codes:
         *
         *     - `MERGE_UNDONE`: This merge was undone already.
         *     - `MERGE_TOO_OLD`: More than 30 days have passed.
         *     - `MERGE_NOT_LAST`: The record that stayed was merged or erased since; undo that first.
         */
        post: operations["crm.customer.undoMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/sync_from_orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronise all customers with all orders
         * @description Creates who is missing and recalculates everybody; existing data is left alone. `force_update` takes name, e-mail and city from the latest order, `update_stats_only` only recalculates. The answer is bare; `errors` lists what could not be done.
         *
         *     Refusal codes:
         *
         *     - `SYNC_RUNNING`: A synchronisation is running already.
         */
        post: operations["crm.customer.syncFromOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every tag, with the number of customers who have it */
        get: operations["crm.customer.tags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders: a client's own, all for managers and above */
        get: operations["orders.order.find"];
        put?: never;
        /**
         * Place an order
         * @description Prices are the server's. A phone or an e-mail is required. `consentTo` names the text about personal data that the buyer agreed to, `slug@version`. `customer`, `channel`, `discount` and `deliveryCost` are for managers and above.
         *
         *     Refusal codes:
         *
         *     - `OUT_OF_STOCK`: Not enough goods; details.lines say what is available. Nothing was written.
         *     - `DISCOUNT_ABOVE_TOTAL`: The discount is larger than the order.
         *     - `GUEST_ORDERS_OFF`: This shop takes orders from signed-in people only.
         */
        post: operations["orders.order.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order with its lines and the comments you may see */
        get: operations["orders.order.findOne"];
        /**
         * Edit an order
         * @description A client while the order is new, managers until it is completed. Totals are recalculated, stock is reserved anew. Fields left out stay as they are.
         *
         *     Refusal codes:
         *
         *     - `STALE_VERSION`: Somebody changed the order after the version you sent; details say who, when and what. Merge and send again.
         *     - `OUT_OF_STOCK`: Not enough goods; details.lines say what is available. Nothing was written.
         *     - `ORDER_CLOSED`: The order is past editing.
         *     - `DISCOUNT_ABOVE_TOTAL`: The discount is larger than the order.
         */
        put: operations["orders.order.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments of an order that you may see */
        get: operations["orders.order.comments"];
        put?: never;
        /**
         * Comment on an order
         * @description Managers write `internal` unless they say `shared`; clients write and read `shared` only.
         */
        post: operations["orders.order.addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what, and when */
        get: operations["orders.order.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/manager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an order or hand it over
         * @description Refusal codes:
         *
         *     - `STALE_VERSION`: Somebody changed the order after the version you sent; details say who, when and what. Merge and send again.
         */
        post: operations["orders.order.assignManager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark an order paid, unpaid or refunded
         * @description `returnGoods` puts the goods of a completed order back into stock.
         *
         *     Refusal codes:
         *
         *     - `ILLEGAL_TRANSITION`: This move is not allowed from the present status; details.allowed says which are.
         *     - `STALE_VERSION`: Somebody changed the order after the version you sent; details say who, when and what. Merge and send again.
         */
        post: operations["orders.order.changePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quotes of an order */
        get: operations["orders.quote.find"];
        put?: never;
        /**
         * Make the next version of the quote
         * @description The answer holds the token of the accept link, shown this once.
         *
         *     Refusal codes:
         *
         *     - `ORDER_CLOSED`: A quote is made while the order is new or being quoted.
         */
        post: operations["orders.quote.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/quotes/{version}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A quote as PDF */
        get: operations["orders.quote.pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/quotes/{version}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a quote of one's own order; the order becomes confirmed once
         * @description Refusal codes:
         *
         *     - `QUOTE_EXPIRED`: Its validity is over.
         *     - `QUOTE_SUPERSEDED`: A newer version exists.
         *     - `ILLEGAL_TRANSITION`: This move is not allowed from the present status; details.allowed says which are.
         *     - `OUT_OF_STOCK`: Not enough goods; details.lines say what is available. Nothing was written.
         */
        post: operations["orders.quote.acceptOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/repeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fill the cart with what is still sold of an order */
        post: operations["orders.order.repeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an order to another status
         * @description Refusal codes:
         *
         *     - `ILLEGAL_TRANSITION`: This move is not allowed from the present status; details.allowed says which are.
         *     - `STALE_VERSION`: Somebody changed the order after the version you sent; details say who, when and what. Merge and send again.
         *     - `OUT_OF_STOCK`: Not enough goods; details.lines say what is available. Nothing was written.
         */
        post: operations["orders.order.changeStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/bulk/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move many orders; a result for each */
        post: operations["orders.order.bulkStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the filtered orders as CSV, streamed
         * @description Refusal codes:
         *
         *     - `EXPORTS_BUSY`: Too many exports are running; Retry-After says when to try again.
         */
        get: operations["orders.order.exportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the filtered orders as XLSX, streamed
         * @description Refusal codes:
         *
         *     - `EXPORTS_BUSY`: Too many exports are running; Retry-After says when to try again.
         */
        get: operations["orders.order.exportXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Titles of the pages that have a text in force */
        get: operations["news.page.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page in force, or one version of it */
        get: operations["news.page.findOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description Filters: name, sku, slug, price, category.slug, tags.name, createdAt, available; staff also archived. `_q` searches name, SKU and description. Archived products are listed to staff only, and only when `archived` is asked for.
         */
        get: operations["catalog.product.find"];
        put?: never;
        /**
         * Create a product
         * @description SKU and slug are drawn when absent. Stock starts at 0: record a receipt.
         *
         *     Refusal codes:
         *
         *     - `DUPLICATE`: The slug or the SKU is taken; `details.field` names which
         *     - `IDEMPOTENCY_MISMATCH`: The key was used with another request
         */
        post: operations["catalog.product.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one product
         * @description Refusal codes:
         *
         *     - `NOT_FOUND`: No such product, or it is archived and the reader is not staff
         */
        get: operations["catalog.product.findOne"];
        /**
         * Change a product
         * @description `archived: true` takes it off sale, `archived: false` restores it.
         *
         *     Refusal codes:
         *
         *     - `DUPLICATE`: The slug or the SKU is taken; `details.field` names which
         *     - `IDEMPOTENCY_MISMATCH`: The key was used with another request
         */
        put: operations["catalog.product.update"];
        post?: never;
        /**
         * Delete or archive a product
         * @description 204 when it is deleted; 200 with the archived product when orders or stock movements refer to it.
         */
        delete: operations["catalog.product.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read stock and its movements, newest first */
        get: operations["catalog.stock.find"];
        put?: never;
        /**
         * Record a receipt or an adjustment
         * @description A receipt adds 1 or more pieces; an adjustment adds or takes away.
         *
         *     Refusal codes:
         *
         *     - `OUT_OF_STOCK`: It would leave fewer than 0 or fewer than are reserved; `details` has onHand, reserved, available
         */
        post: operations["catalog.stock.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/low-stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List products at or below their threshold, the most urgent first */
        get: operations["catalog.stock.low"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a quote offers and whether it can be accepted, for the holder of its link; changes nothing
         * @description Only a quote whose `state` is `open` can be accepted.
         */
        get: operations["orders.quote.findByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes/{token}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A quote as PDF, for the holder of its link */
        get: operations["orders.quote.pdfByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a quote by its link; the order becomes confirmed once
         * @description A browser form (`application/x-www-form-urlencoded`) is answered with the page of the quote in `locale`.
         *
         *     Refusal codes:
         *
         *     - `QUOTE_EXPIRED`: Its validity is over.
         *     - `QUOTE_SUPERSEDED`: A newer version exists.
         *     - `ILLEGAL_TRANSITION`: This move is not allowed from the present status; details.allowed says which are.
         *     - `OUT_OF_STOCK`: Not enough goods; details.lines say what is available. Nothing was written.
         */
        post: operations["orders.quote.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Segments: all for managers and above, own ones for a marketer */
        get: operations["crm.segment.find"];
        put?: never;
        /**
         * Keep rules under a name
         * @description Refusal codes:
         *
         *     - `DUPLICATE`: A segment has this name already.
         */
        post: operations["crm.segment.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One segment */
        get: operations["crm.segment.findOne"];
        /**
         * Change a segment
         * @description Refusal codes:
         *
         *     - `DUPLICATE`: A segment has this name already.
         */
        put: operations["crm.segment.update"];
        post?: never;
        /** Delete a segment */
        delete: operations["crm.segment.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fields that rules may use, with their operators and what value each takes */
        get: operations["crm.segment.fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many customers rules choose, and the first of them */
        post: operations["crm.segment.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shop in a few words, for storefronts */
        get: operations["accounts.shop.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block a user
         * @description Their sessions and sockets end at once; a panel account of the same staff member is closed too.
         *
         *     Refusal codes:
         *
         *     - `FORBIDDEN`: A manager blocks clients and marketers, a director managers too
         *     - `OWN_ACCOUNT`: Nobody blocks their own account
         */
        post: operations["accounts.user.block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unblock a user
         * @description Refusal codes:
         *
         *     - `FORBIDDEN`: A manager blocks clients and marketers, a director managers too
         *     - `OWN_ACCOUNT`: Nobody blocks their own account
         */
        post: operations["accounts.user.unblock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who I am
         * @description `populate` is accepted and adds nothing.
         */
        get: operations["accounts.plugin::users-permissions.user.me"];
        /**
         * Change my profile
         * @description What is not sent stays; null clears. A phone is kept as a contact only: it links no customer record and says nothing of one.
         *
         *     Refusal codes:
         *
         *     - `AGE_UNKNOWN`: MIN_AGE asks for the birth date
         *     - `TOO_YOUNG`: Below MIN_AGE
         */
        put: operations["accounts.plugin::users-permissions.user.updateMe"];
        post?: never;
        /**
         * Delete my account
         * @description For clients and marketers. Orders stay in the books; the customer record is erased, as soon as no order of it is unfinished. Asks for the password, or for a sign-in within the last ten minutes where there is none.
         *
         *     Refusal codes:
         *
         *     - `INVALID_CREDENTIALS`: The password is another one
         *     - `SIGN_IN_AGAIN`: Send the password, or sign in anew first
         *     - `STAFF_ACCOUNT`: Accounts of managers and directors are closed by an administrator
         */
        delete: operations["accounts.plugin::users-permissions.user.deleteMe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I agreed to and refused */
        get: operations["crm.consent.readOwn"];
        /**
         * Agree, or withdraw
         * @description What is not named stays as it is; what holds already is not written again. Each change is a word of its own in the ledger. `channel: any` speaks for all channels not named beside it. Who agrees names the text, `slug@version` of `GET /api/pages/:slug`.
         */
        put: operations["crm.consent.writeOwn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is kept about me: the account, and a section for each part of the shop */
        get: operations["crm.consent.personalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My picture */
        get: operations["accounts.plugin::users-permissions.user.picture"];
        /**
         * Put my picture
         * @description One file (PNG, JPEG or WebP, at most 5 MB) in a multipart form. It is drawn anew, 512 × 512, without metadata.
         *
         *     Refusal codes:
         *
         *     - `NOT_A_PICTURE`: Something else by its content
         *     - `TOO_LARGE`: More than 5 MB
         */
        put: operations["accounts.plugin::users-permissions.user.uploadPicture"];
        post?: never;
        /** Remove my picture */
        delete: operations["accounts.plugin::users-permissions.user.removePicture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Article: {
            author: string | null;
            body: string;
            commentCount: number;
            commentsClosed: boolean;
            cover: {
                alternativeText: string | null;
                height: number | null;
                thumbnailUrl: string;
                url: string;
                width: number | null;
            } | null;
            documentId: string;
            lead: string | null;
            /** Format: date-time */
            publishedAt: string;
            slug: string;
            title: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ArticleComment: {
            /** Format: date-time */
            at: string;
            author: {
                isMe: boolean;
                name: string;
            };
            documentId: string;
            editedAt: string | null;
            mayEdit: boolean;
            /** @enum {string} */
            state: "visible" | "hidden";
            text: string;
        };
        Cart: {
            expiresAt: string | null;
            itemCount: number;
            lines: {
                isAvailable: boolean;
                lineTotal: number;
                product: {
                    available: number;
                    documentId: string;
                    image: {
                        alternativeText: string | null;
                        thumbnailUrl: string;
                        url: string;
                    } | null;
                    name: string;
                    price: number;
                    sku: string | null;
                    slug: string | null;
                };
                quantity: number;
            }[];
            token: string | null;
            total: number;
        };
        Customer: {
            address: string | null;
            averageOrder: number | null;
            birthDate: string | null;
            category: ("new" | "regular" | "vip" | "inactive") | null;
            city: string | null;
            /** Format: date-time */
            createdAt: string;
            deletedAt: string | null;
            documentId: string;
            email: string | null;
            lastOrderDate: string | null;
            name: string | null;
            phone: string | null;
            /** @enum {string} */
            sex: "female" | "male" | "unknown";
            shortName: string | null;
            socialStatus: string | null;
            tags: {
                colour: string | null;
                documentId: string;
                name: string;
            }[];
            totalOrders: number | null;
            totalSpent: number | null;
            /** Format: date-time */
            updatedAt: string;
        };
        CustomerImport: {
            by: string;
            created: number;
            /** Format: date-time */
            createdAt: string;
            documentId: string;
            failed: number;
            fileName: string;
            finishedAt: string | null;
            /** @enum {string} */
            format: "csv" | "xlsx";
            isDryRun: boolean | null;
            mapping: {
                [key: string]: number;
            };
            options: {
                /**
                 * @default fill
                 * @enum {string}
                 */
                onExisting: "fill" | "overwrite" | "skip";
                /** @default [] */
                tags: string[];
            };
            problem: string | null;
            processed: number;
            reading: {
                columns: {
                    heading: string | null;
                    index: number;
                    samples: string[];
                }[];
                delimiter: string | null;
                encoding: string | null;
                hasHeading: boolean;
                rows: number;
                sheet: string | null;
                sheets: string[];
            };
            startedAt: string | null;
            /** @enum {string} */
            state: "uploaded" | "queued" | "running" | "checked" | "done" | "failed" | "cancelled";
            unchanged: number;
            updated: number;
        };
        Error: {
            data: null;
            error: {
                details: {
                    /** @description Stable, for programs; each call lists its own */
                    code?: string;
                } & {
                    [key: string]: unknown;
                };
                /** @description For people: names the field and the fix */
                message: string;
                name: string;
                /** @description The HTTP status */
                status: number;
            };
        };
        LinkedQuote: {
            acceptedAt: string | null;
            currency: string;
            deliveryCost: number;
            discount: number;
            lines: {
                lineTotal: number;
                name: string;
                quantity: number;
                sku: string | null;
                unitPrice: number;
            }[];
            number: string;
            pdf: string;
            shop: string;
            /** @enum {string} */
            state: "open" | "accepted" | "confirmed" | "cancelled" | "superseded" | "expired" | "changed" | "preparing" | "out_of_stock";
            total: number;
            /** Format: date-time */
            validUntil: string;
            version: number;
        };
        Order: {
            allowedPayments: ("unpaid" | "paid" | "refunded")[];
            allowedTransitions: ("new" | "preparing_quote" | "quoted" | "confirmed" | "ready_for_delivery" | "completed" | "cancelled")[];
            author: {
                /** @enum {string} */
                kind: "guest" | "client" | "staff" | "system";
                name: string;
            };
            cancelledAt: string | null;
            /** @enum {string} */
            channel: "storefront" | "desk" | "counter";
            comment: string | null;
            comments?: {
                author: {
                    /** @enum {string} */
                    kind: "guest" | "client" | "staff" | "system";
                    name: string;
                };
                /** Format: date-time */
                createdAt: string;
                documentId: string;
                text: string;
                /** @enum {string} */
                visibility: "internal" | "shared";
            }[];
            completedAt: string | null;
            contact: {
                email: string | null;
                name: string | null;
                phone: string | null;
            };
            /** Format: date-time */
            createdAt: string;
            customer: {
                documentId: string;
                name: string | null;
                phone: string | null;
            } | null;
            delivery: {
                address: string | null;
                city: string | null;
            };
            deliveryCost: number;
            discount: number;
            documentId: string;
            lines?: {
                documentId: string;
                lineTotal: number;
                name: string;
                product: {
                    documentId: string;
                    image: {
                        alternativeText: string | null;
                        thumbnailUrl: string;
                        url: string;
                    } | null;
                    name: string;
                    sku: string | null;
                } | null;
                quantity: number;
                sku: string | null;
                unitPrice: number;
            }[];
            manager: {
                displayName: string;
                documentId: string;
            } | null;
            number: string;
            paidBy: ("cash" | "card") | null;
            /** @enum {string} */
            paymentStatus: "unpaid" | "paid" | "refunded";
            placedAt: string | null;
            /** @enum {string} */
            status: "new" | "preparing_quote" | "quoted" | "confirmed" | "ready_for_delivery" | "completed" | "cancelled";
            total: number;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        Page: {
            body: string;
            /** Format: date-time */
            effectiveAt: string;
            /** @enum {string} */
            locale: "ru" | "en";
            /** @enum {string} */
            purpose: "information" | "policy" | "consent";
            slug: string;
            title: string;
            version: number;
        };
        Quote: {
            acceptedAt: string | null;
            acceptToken?: string;
            acceptUrl?: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            pdf: string;
            sentAt: string | null;
            total: number;
            /** Format: date-time */
            validUntil: string;
            version: number;
        };
        Segment: {
            createdAt: string;
            createdBy: string | null;
            documentId: string;
            isPersonal: boolean;
            name: string;
            /** @description See POST /api/segments */
            rules: unknown;
            updatedAt: string;
        };
        Shop: {
            address: string | null;
            currency: string;
            email: string | null;
            guestOrders: boolean;
            /** @enum {string} */
            locale: "ru" | "en";
            minAge: number;
            name: string;
            phone: string | null;
            signInBy: string[];
            site: string | null;
            timezone: string;
        };
    };
    responses: {
        /** @description The present state does not allow it, or `IDEMPOTENCY_MISMATCH`; the code says which */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description This kind of person may not do this kind of thing; `FORBIDDEN` */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A value is wrong; `details.code` is `VALIDATION_FAILED` and `details.errors` names every field */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such thing, or it is another person's; `NOT_FOUND` */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other refusal, in the same envelope */
        Refusal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is wrong, expired or belongs to an ended session */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "news.article.find": {
        parameters: {
            query?: {
                _q?: string;
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: string | null;
                            commentCount: number;
                            commentsClosed: boolean;
                            cover: {
                                alternativeText: string | null;
                                height: number | null;
                                thumbnailUrl: string;
                                url: string;
                                width: number | null;
                            } | null;
                            documentId: string;
                            lead: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                            slug: string;
                            title: string;
                        }[];
                        meta: {
                            pagination: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "news.article.findOne": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Article"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "news.article.comments": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ArticleComment"][];
                        meta: {
                            next: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "news.article.addComment": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        text: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ArticleComment"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "news.article.editComment": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                comment: string;
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        text: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ArticleComment"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "news.article.deleteComment": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                comment: string;
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                        };
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "news.article.moderate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                comment: string;
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        state: "visible" | "hidden";
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ArticleComment"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.startExternal": {
        parameters: {
            query?: {
                returnTo?: string;
            };
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.finishExternal": {
        parameters: {
            query: {
                code?: string;
                device_id?: string;
                error?: string;
                state: string;
            };
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deviceId: string;
                        jwt: string;
                        refreshToken: string;
                        user: {
                            birthDate: string | null;
                            blocked: boolean;
                            city: string | null;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            hasPassword: boolean;
                            id: number;
                            identities: string[];
                            language: ("ru" | "en") | null;
                            name: string | null;
                            phone: string | null;
                            picture: string | null;
                            provider: string | null;
                            /** @enum {string} */
                            sex: "female" | "male" | "unknown";
                            /** @enum {string} */
                            type: "client" | "marketer" | "manager" | "director";
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.changeEmail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** Format: email */
                        email: string;
                        password?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        message: string;
                        /** @constant */
                        ok: true;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.confirmEmailChange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        confirmation: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        /** @constant */
                        ok: true;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        currentPassword: string;
                        deviceId?: string;
                        password: string;
                        passwordConfirmation: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deviceId: string;
                        jwt: string;
                        refreshToken: string;
                        user: {
                            birthDate: string | null;
                            blocked: boolean;
                            city: string | null;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            hasPassword: boolean;
                            id: number;
                            identities: string[];
                            language: ("ru" | "en") | null;
                            name: string | null;
                            phone: string | null;
                            picture: string | null;
                            provider: string | null;
                            /** @enum {string} */
                            sex: "female" | "male" | "unknown";
                            /** @enum {string} */
                            type: "client" | "marketer" | "manager" | "director";
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.exchangeCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        code: string;
                        deviceId?: string;
                        workstation?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deviceId: string;
                        jwt: string;
                        refreshToken: string;
                        user: {
                            birthDate: string | null;
                            blocked: boolean;
                            city: string | null;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            hasPassword: boolean;
                            id: number;
                            identities: string[];
                            language: ("ru" | "en") | null;
                            name: string | null;
                            phone: string | null;
                            picture: string | null;
                            provider: string | null;
                            /** @enum {string} */
                            sex: "female" | "male" | "unknown";
                            /** @enum {string} */
                            type: "client" | "marketer" | "manager" | "director";
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.emailConfirmation": {
        parameters: {
            query: {
                confirmation: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.confirmEmail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        confirmation: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        /** @constant */
                        ok: true;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.forgotPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** Format: email */
                        email: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ok: true;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        deviceId?: string;
                        identifier: string;
                        password: string;
                        workstation?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deviceId: string;
                        jwt: string;
                        refreshToken: string;
                        user: {
                            birthDate: string | null;
                            blocked: boolean;
                            city: string | null;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            hasPassword: boolean;
                            id: number;
                            identities: string[];
                            language: ("ru" | "en") | null;
                            name: string | null;
                            phone: string | null;
                            picture: string | null;
                            provider: string | null;
                            /** @enum {string} */
                            sex: "female" | "male" | "unknown";
                            /** @enum {string} */
                            type: "client" | "marketer" | "manager" | "director";
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** Format: date */
                        birthDate?: string;
                        /** Format: email */
                        email: string;
                        /** @enum {string} */
                        language?: "ru" | "en";
                        name?: string;
                        password: string;
                        username?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        message: string;
                        /** @constant */
                        ok: true;
                    } | {
                        deviceId: string;
                        jwt: string;
                        refreshToken: string;
                        user: {
                            birthDate: string | null;
                            blocked: boolean;
                            city: string | null;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            hasPassword: boolean;
                            id: number;
                            identities: string[];
                            language: ("ru" | "en") | null;
                            name: string | null;
                            phone: string | null;
                            picture: string | null;
                            provider: string | null;
                            /** @enum {string} */
                            sex: "female" | "male" | "unknown";
                            /** @enum {string} */
                            type: "client" | "marketer" | "manager" | "director";
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        deviceId?: string;
                        refreshToken?: string;
                        /** @constant */
                        scope?: "all";
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ok: true;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        refreshToken: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt: string;
                        refreshToken: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.resetPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        code: string;
                        deviceId?: string;
                        password: string;
                        passwordConfirmation: string;
                        workstation?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deviceId?: string;
                        jwt?: string;
                        refreshToken?: string;
                        user: {
                            birthDate: string | null;
                            blocked: boolean;
                            city: string | null;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            hasPassword: boolean;
                            id: number;
                            identities: string[];
                            language: ("ru" | "en") | null;
                            name: string | null;
                            phone: string | null;
                            picture: string | null;
                            provider: string | null;
                            /** @enum {string} */
                            sex: "female" | "male" | "unknown";
                            /** @enum {string} */
                            type: "client" | "marketer" | "manager" | "director";
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.sendEmailConfirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** Format: email */
                        email: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        /** @constant */
                        sent: true;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.getSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            current: boolean;
                            deviceId: string | null;
                            deviceName: string | null;
                            id: string;
                            lastActiveAt: string;
                            loginAt: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.endOtherSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            ended: number;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.revokeSession": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.completeSignUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** Format: date */
                        birthDate: string;
                        deviceId?: string;
                        token: string;
                        workstation?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deviceId: string;
                        jwt: string;
                        refreshToken: string;
                        user: {
                            birthDate: string | null;
                            blocked: boolean;
                            city: string | null;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            hasPassword: boolean;
                            id: number;
                            identities: string[];
                            language: ("ru" | "en") | null;
                            name: string | null;
                            phone: string | null;
                            picture: string | null;
                            provider: string | null;
                            /** @enum {string} */
                            sex: "female" | "male" | "unknown";
                            /** @enum {string} */
                            type: "client" | "marketer" | "manager" | "director";
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.cart.find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Cart"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.cart.clear": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Cart"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.cart.checkout": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        channel?: "storefront" | "desk" | "counter";
                        comment?: string | null;
                        consentTo?: string;
                        contact?: {
                            email?: ("" | string) | null;
                            name?: string | null;
                            phone?: string | null;
                        };
                        customer?: string;
                        delivery?: {
                            address?: string | null;
                            city?: string | null;
                        };
                        /** @description Amount with at most two decimals */
                        deliveryCost?: number;
                        /** @description Amount with at most two decimals */
                        discount?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.cart.putLine": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                product: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        quantity: 0 | number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Cart"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.category.find": {
        parameters: {
            query?: {
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string;
                            documentId: string;
                            name: string;
                            parent: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            slug: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Exact to 10,000 */
                                total?: number;
                                /** @constant */
                                totalIsCapped?: true;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.category.create": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name: string;
                        parent?: string | null;
                        slug?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string;
                            documentId: string;
                            name: string;
                            parent: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            slug: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.category.findOne": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string;
                            documentId: string;
                            name: string;
                            parent: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            slug: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.category.update": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        parent?: string | null;
                        slug?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string;
                            documentId: string;
                            name: string;
                            parent: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            slug: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.category.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.find": {
        parameters: {
            query?: {
                _q?: string;
                category?: "new" | "regular" | "vip" | "inactive";
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                ordering?: string;
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                search?: string;
                segment?: string;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"][];
                        meta: {
                            pagination: {
                                next: string | null;
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                total?: number;
                                totalIsCapped?: boolean;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        address?: string | null;
                        birthDate?: ("" | string) | null;
                        city?: string | null;
                        email?: ("" | string) | null;
                        name?: string | null;
                        phone?: string | null;
                        sex?: ("female" | "male" | "unknown") | null;
                        shortName?: string | null;
                        socialStatus?: string | null;
                        tags?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.findOne": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        address?: string | null;
                        birthDate?: ("" | string) | null;
                        city?: string | null;
                        email?: ("" | string) | null;
                        expected?: {
                            [key: string]: string | null;
                        };
                        name?: string | null;
                        phone?: string | null;
                        sex?: ("female" | "male" | "unknown") | null;
                        shortName?: string | null;
                        socialStatus?: string | null;
                        tags?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.update.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        address?: string | null;
                        birthDate?: ("" | string) | null;
                        city?: string | null;
                        email?: ("" | string) | null;
                        expected?: {
                            [key: string]: string | null;
                        };
                        name?: string | null;
                        phone?: string | null;
                        sex?: ("female" | "male" | "unknown") | null;
                        shortName?: string | null;
                        socialStatus?: string | null;
                        tags?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.consents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            current: {
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                channel: string;
                                documentId: string;
                                granted: boolean;
                                purpose: string;
                                source: string;
                                textVersion: string | null;
                            }[];
                            history: {
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                channel: string;
                                documentId: string;
                                granted: boolean;
                                purpose: string;
                                source: string;
                                textVersion: string | null;
                            }[];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.recordConsent": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** Format: date-time */
                        at?: string;
                        /**
                         * @default any
                         * @enum {string}
                         */
                        channel?: "any" | "email" | "sms" | "vk" | "phone";
                        granted: boolean;
                        /** @enum {string} */
                        purpose: "personal_data" | "marketing" | "photo";
                        /** @enum {string} */
                        source?: "desk" | "api" | "profile" | "registration" | "checkout" | "unsubscribe" | "import" | "paper" | "merge";
                        textVersion?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            current: {
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                channel: string;
                                documentId: string;
                                granted: boolean;
                                purpose: string;
                                source: string;
                                textVersion: string | null;
                            }[];
                            history: {
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                channel: string;
                                documentId: string;
                                granted: boolean;
                                purpose: string;
                                source: string;
                                textVersion: string | null;
                            }[];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.erase": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @default request
                         * @enum {string}
                         */
                        basis?: "request" | "withdrawal" | "other";
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            basis: "request" | "withdrawal" | "retention" | "other";
                            by: string;
                            counts: {
                                [key: string]: number;
                            };
                            customer: string;
                            documentId: string;
                            number: number;
                            reason: string;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.merge": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @description The record that stays */
                        into: string;
                        /** @default [] */
                        take?: ("name" | "shortName" | "phone" | "email" | "city" | "address" | "sex" | "birthDate" | "socialStatus")[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            customer: components["schemas"]["Customer"];
                            merge: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                canUndo: boolean;
                                documentId: string;
                                from: {
                                    documentId: string;
                                    name: string | null;
                                };
                                into: {
                                    documentId: string;
                                    name: string | null;
                                };
                                undoneAt: string | null;
                                undoneBy: string | null;
                                /** Format: date-time */
                                undoUntil: string;
                            };
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.previewMerge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @description The record that stays */
                        into: string;
                        /** @default [] */
                        take?: ("name" | "shortName" | "phone" | "email" | "city" | "address" | "sex" | "birthDate" | "socialStatus")[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            consents: {
                                channel: string;
                                from: boolean | null;
                                into: boolean | null;
                                purpose: string;
                                result: boolean;
                            }[];
                            fields: {
                                /** @enum {string} */
                                field: "name" | "shortName" | "phone" | "email" | "city" | "address" | "sex" | "birthDate" | "socialStatus";
                                from: string | null;
                                into: string | null;
                                /** @description Both have a value, and not the same */
                                isConflict: boolean;
                                result: string | null;
                            }[];
                            from: components["schemas"]["Customer"];
                            into: components["schemas"]["Customer"];
                            moves: {
                                [key: string]: number;
                            };
                            statistics: {
                                totalOrders: number;
                                totalSpent: number;
                            };
                            tags: string[];
                            warnings: ("two-accounts" | "different-birth-dates" | "different-sexes")[];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.notes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: string;
                            /** Format: date-time */
                            createdAt: string;
                            documentId: string;
                            text: string;
                        }[];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.addNote": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        text: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: string;
                            /** Format: date-time */
                            createdAt: string;
                            documentId: string;
                            text: string;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.ordersHistory": {
        parameters: {
            query?: {
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            channel: string;
                            completedAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            documentId: string;
                            number: string;
                            paymentStatus: string;
                            placedAt: string | null;
                            status: string;
                            total: number;
                        }[];
                        meta: {
                            pagination: {
                                next: string | null;
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                total?: number;
                                totalIsCapped?: boolean;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.personalData": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            customer: string;
                            /** Format: date-time */
                            madeAt: string;
                            sections: {
                                [key: string]: unknown;
                            };
                            shop: string | null;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.personalDataPdf": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.restore": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.timeline": {
        parameters: {
            query?: {
                after?: string;
                kinds?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            at: string;
                            details: {
                                [key: string]: unknown;
                            };
                            kind: string;
                            subject: string | null;
                        }[];
                        meta: {
                            next: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.updateStats": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.bulkTags": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @default [] */
                        add?: string[];
                        customers: string[];
                        /** @default [] */
                        remove?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            changed: string[];
                            notFound: string[];
                            unchanged: string[];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.duplicates": {
        parameters: {
            query?: {
                customer?: string;
                dismissed?: "true" | "false";
                page?: number;
                pageSize?: number;
                reason?: "phone" | "email" | "name-city";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            dismissedAt: string | null;
                            dismissedBy: string | null;
                            documentId: string;
                            first: components["schemas"]["Customer"];
                            /** Format: date-time */
                            foundAt: string;
                            /** @enum {string} */
                            reason: "phone" | "email" | "name-city";
                            score: number;
                            second: components["schemas"]["Customer"];
                        }[];
                        meta: {
                            isSearching: boolean;
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                            searchedAt: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.dismissDuplicate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @default true */
                        dismissed?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            dismissedAt: string | null;
                            dismissedBy: string | null;
                            documentId: string;
                            first: components["schemas"]["Customer"];
                            /** Format: date-time */
                            foundAt: string;
                            /** @enum {string} */
                            reason: "phone" | "email" | "name-city";
                            score: number;
                            second: components["schemas"]["Customer"];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.findDuplicates": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @constant */
                            isSearching: true;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            basis: "request" | "withdrawal" | "retention" | "other";
                            by: string;
                            counts: {
                                [key: string]: number;
                            };
                            customer: string;
                            documentId: string;
                            number: number;
                            reason: string;
                        }[];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.eraseAct": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.exportCsv": {
        parameters: {
            query?: {
                _q?: string;
                category?: "new" | "regular" | "vip" | "inactive";
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                locale?: "ru" | "en";
                ordering?: string;
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                search?: string;
                segment?: string;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.exportXlsx": {
        parameters: {
            query?: {
                _q?: string;
                category?: "new" | "regular" | "vip" | "inactive";
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                locale?: "ru" | "en";
                ordering?: string;
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                search?: string;
                segment?: string;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerImport"][];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.uploadImport": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerImport"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.importOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerImport"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.cancelImport": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerImport"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.rereadImport": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        delimiter?: "," | ";" | "\t" | "|";
                        /** @enum {string} */
                        encoding?: "utf-8" | "windows-1251" | "utf-16le";
                        hasHeading?: boolean;
                        sheet?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerImport"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.importReport": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.importRows": {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
                outcome?: "created" | "updated" | "unchanged" | "failed";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            customer: string | null;
                            field: string | null;
                            label: string | null;
                            /** @enum {string} */
                            outcome: "created" | "updated" | "unchanged" | "failed";
                            reason: string | null;
                            row: number;
                        }[];
                        meta: {
                            next: number | null;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.runImport": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @default false */
                        dryRun?: boolean;
                        mapping: {
                            [key: string]: number;
                        };
                        /** @default {} */
                        options?: {
                            /**
                             * @default fill
                             * @enum {string}
                             */
                            onExisting?: "fill" | "overwrite" | "skip";
                            /** @default [] */
                            tags?: string[];
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerImport"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.merges": {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            canUndo: boolean;
                            documentId: string;
                            from: {
                                documentId: string;
                                name: string | null;
                            };
                            into: {
                                documentId: string;
                                name: string | null;
                            };
                            undoneAt: string | null;
                            undoneBy: string | null;
                            /** Format: date-time */
                            undoUntil: string;
                        }[];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.undoMerge": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            from: components["schemas"]["Customer"];
                            into: components["schemas"]["Customer"];
                            lost: string[];
                            merge: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                canUndo: boolean;
                                documentId: string;
                                from: {
                                    documentId: string;
                                    name: string | null;
                                };
                                into: {
                                    documentId: string;
                                    name: string | null;
                                };
                                undoneAt: string | null;
                                undoneBy: string | null;
                                /** Format: date-time */
                                undoUntil: string;
                            };
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.syncFromOrders": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        force_update?: boolean;
                        update_stats_only?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created_count: number;
                        error_count: number;
                        errors?: {
                            customer?: string;
                            order?: string;
                            reason: string;
                        }[];
                        /** @constant */
                        status: "success";
                        total_customers: number;
                        updated_count: number;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            colour: string | null;
                            customers: number;
                            documentId: string;
                            name: string;
                        }[];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.find": {
        parameters: {
            query?: {
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"][];
                        meta: {
                            pagination: {
                                next: string | null;
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                total?: number;
                                totalIsCapped?: boolean;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        channel?: "storefront" | "desk" | "counter";
                        comment?: string | null;
                        consentTo?: string;
                        contact?: {
                            email?: ("" | string) | null;
                            name?: string | null;
                            phone?: string | null;
                        };
                        customer?: string;
                        delivery?: {
                            address?: string | null;
                            city?: string | null;
                        };
                        /** @description Amount with at most two decimals */
                        deliveryCost?: number;
                        /** @description Amount with at most two decimals */
                        discount?: number;
                        lines: {
                            product: string;
                            quantity: number;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.findOne": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        comment?: string | null;
                        contact?: {
                            email?: ("" | string) | null;
                            name?: string | null;
                            phone?: string | null;
                        };
                        customer?: string;
                        delivery?: {
                            address?: string | null;
                            city?: string | null;
                        };
                        /** @description Amount with at most two decimals */
                        deliveryCost?: number;
                        /** @description Amount with at most two decimals */
                        discount?: number;
                        lines?: {
                            product: string;
                            quantity: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: {
                                /** @enum {string} */
                                kind: "guest" | "client" | "staff" | "system";
                                name: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            documentId: string;
                            text: string;
                            /** @enum {string} */
                            visibility: "internal" | "shared";
                        }[];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.addComment": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        text: string;
                        /** @enum {string} */
                        visibility?: "internal" | "shared";
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: {
                                /** @enum {string} */
                                kind: "guest" | "client" | "staff" | "system";
                                name: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            documentId: string;
                            text: string;
                            /** @enum {string} */
                            visibility: "internal" | "shared";
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            actor: {
                                /** @enum {string} */
                                kind: "guest" | "client" | "staff" | "system";
                                name: string;
                            };
                            /** Format: date-time */
                            at: string;
                            changes: {
                                [key: string]: {
                                    from: unknown;
                                    to: unknown;
                                };
                            } | null;
                            from: string | null;
                            kind: string;
                            note: string | null;
                            to: string | null;
                        }[];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.assignManager": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        manager: string | null;
                        version?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.changePayment": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        note?: string | null;
                        returnGoods?: boolean;
                        /** @enum {string} */
                        to: "unpaid" | "paid" | "refunded";
                        version?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.quote.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Quote"][];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.quote.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        validUntil?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Quote"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.quote.pdf": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                id: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.quote.acceptOwn": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                version: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            acceptedAt: string;
                            number: string;
                            /** @enum {string} */
                            status: "new" | "preparing_quote" | "quoted" | "confirmed" | "ready_for_delivery" | "completed" | "cancelled";
                            total: number;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.repeat": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Cart"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.changeStatus": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        note?: string | null;
                        /** @enum {string} */
                        to: "new" | "preparing_quote" | "quoted" | "confirmed" | "ready_for_delivery" | "completed" | "cancelled";
                        version?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.bulkStatus": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        note?: string | null;
                        orders: string[];
                        /** @enum {string} */
                        to: "new" | "preparing_quote" | "quoted" | "confirmed" | "ready_for_delivery" | "completed" | "cancelled";
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            error?: {
                                code: string;
                                message: string;
                                status: number;
                            };
                            ok: boolean;
                            /** @enum {string} */
                            status?: "new" | "preparing_quote" | "quoted" | "confirmed" | "ready_for_delivery" | "completed" | "cancelled";
                            version?: number;
                        }[];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.exportCsv": {
        parameters: {
            query?: {
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                locale?: "ru" | "en";
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.exportXlsx": {
        parameters: {
            query?: {
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                locale?: "ru" | "en";
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "news.page.find": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            effectiveAt: string;
                            /** @enum {string} */
                            locale: "ru" | "en";
                            /** @enum {string} */
                            purpose: "information" | "policy" | "consent";
                            slug: string;
                            title: string;
                            version: number;
                        }[];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "news.page.findOne": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
                version?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Page"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.product.find": {
        parameters: {
            query?: {
                _q?: string;
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            archivedAt?: string | null;
                            available: number;
                            barcode?: string | null;
                            category: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            createdAt: string;
                            description: string | null;
                            documentId: string;
                            images: {
                                alternativeText: string | null;
                                formats: {
                                    [key: string]: {
                                        height: number | null;
                                        url: string;
                                        width: number | null;
                                    };
                                };
                                height: number | null;
                                id?: number;
                                url: string;
                                width: number | null;
                            }[];
                            lowStockThreshold?: number;
                            name: string;
                            onHand?: number;
                            price: number;
                            reserved?: number;
                            sku: string;
                            slug: string;
                            tags: {
                                documentId: string;
                                name: string;
                            }[];
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Exact to 10,000 */
                                total?: number;
                                /** @constant */
                                totalIsCapped?: true;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.product.create": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        barcode?: string | null;
                        category?: string | null;
                        description?: string | null;
                        /** @description Ids that POST /api/upload gave */
                        images?: number[];
                        lowStockThreshold?: number;
                        name: string;
                        price: number;
                        sku?: string | null;
                        slug?: string | null;
                        /** @description An unknown name becomes a new tag */
                        tags?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            archivedAt?: string | null;
                            available: number;
                            barcode?: string | null;
                            category: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            createdAt: string;
                            description: string | null;
                            documentId: string;
                            images: {
                                alternativeText: string | null;
                                formats: {
                                    [key: string]: {
                                        height: number | null;
                                        url: string;
                                        width: number | null;
                                    };
                                };
                                height: number | null;
                                id?: number;
                                url: string;
                                width: number | null;
                            }[];
                            lowStockThreshold?: number;
                            name: string;
                            onHand?: number;
                            price: number;
                            reserved?: number;
                            sku: string;
                            slug: string;
                            tags: {
                                documentId: string;
                                name: string;
                            }[];
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.product.findOne": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            archivedAt?: string | null;
                            available: number;
                            barcode?: string | null;
                            category: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            createdAt: string;
                            description: string | null;
                            documentId: string;
                            images: {
                                alternativeText: string | null;
                                formats: {
                                    [key: string]: {
                                        height: number | null;
                                        url: string;
                                        width: number | null;
                                    };
                                };
                                height: number | null;
                                id?: number;
                                url: string;
                                width: number | null;
                            }[];
                            lowStockThreshold?: number;
                            name: string;
                            onHand?: number;
                            price: number;
                            reserved?: number;
                            sku: string;
                            slug: string;
                            tags: {
                                documentId: string;
                                name: string;
                            }[];
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.product.update": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        archived?: boolean;
                        barcode?: string | null;
                        category?: string | null;
                        description?: string | null;
                        /** @description Ids that POST /api/upload gave */
                        images?: number[];
                        lowStockThreshold?: number;
                        name?: string;
                        price?: number;
                        sku?: string | null;
                        slug?: string | null;
                        /** @description An unknown name becomes a new tag */
                        tags?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            archivedAt?: string | null;
                            available: number;
                            barcode?: string | null;
                            category: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            createdAt: string;
                            description: string | null;
                            documentId: string;
                            images: {
                                alternativeText: string | null;
                                formats: {
                                    [key: string]: {
                                        height: number | null;
                                        url: string;
                                        width: number | null;
                                    };
                                };
                                height: number | null;
                                id?: number;
                                url: string;
                                width: number | null;
                            }[];
                            lowStockThreshold?: number;
                            name: string;
                            onHand?: number;
                            price: number;
                            reserved?: number;
                            sku: string;
                            slug: string;
                            tags: {
                                documentId: string;
                                name: string;
                            }[];
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.product.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.stock.find": {
        parameters: {
            query?: {
                fields?: unknown;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                };
                populate?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            available: number;
                            movements: {
                                actor: {
                                    kind: string | null;
                                    name: string | null;
                                };
                                at: string;
                                documentId: string;
                                /** @enum {string} */
                                kind: "receipt" | "adjustment" | "reservation" | "release" | "shipment" | "return";
                                note: string | null;
                                onHandDelta: number;
                                order: {
                                    documentId: string;
                                    number: string;
                                } | null;
                                reservedDelta: number;
                            }[];
                            onHand: number;
                            reserved: number;
                        };
                        meta: {
                            pagination: {
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Exact to 10,000 */
                                total?: number;
                                /** @constant */
                                totalIsCapped?: true;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.stock.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        kind: "receipt" | "adjustment";
                        note?: string | null;
                        quantity: number;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            available: number;
                            movement: {
                                actor: {
                                    kind: string | null;
                                    name: string | null;
                                };
                                at: string;
                                documentId: string;
                                /** @enum {string} */
                                kind: "receipt" | "adjustment" | "reservation" | "release" | "shipment" | "return";
                                note: string | null;
                                onHandDelta: number;
                                order: {
                                    documentId: string;
                                    number: string;
                                } | null;
                                reservedDelta: number;
                            };
                            onHand: number;
                            reserved: number;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.stock.low": {
        parameters: {
            query?: {
                fields?: unknown;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                };
                populate?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            alertRaisedAt: string | null;
                            available: number;
                            documentId: string;
                            lowStockThreshold: number;
                            name: string;
                            onHand: number;
                            reserved: number;
                            sku: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Exact to 10,000 */
                                total?: number;
                                /** @constant */
                                totalIsCapped?: true;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.quote.findByToken": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LinkedQuote"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.quote.pdfByToken": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.quote.accept": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            acceptedAt: string;
                            number: string;
                            /** @enum {string} */
                            status: "new" | "preparing_quote" | "quoted" | "confirmed" | "ready_for_delivery" | "completed" | "cancelled";
                            total: number;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.segment.find": {
        parameters: {
            query?: {
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Segment"][];
                        meta: {
                            pagination: {
                                next: string | null;
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                total?: number;
                                totalIsCapped?: boolean;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.segment.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name: string;
                        rules: {
                            all: ({
                                all: ({
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                })[];
                            } | {
                                any: ({
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                })[];
                            } | {
                                not: {
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                };
                            } | {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                value?: unknown;
                            })[];
                        } | {
                            any: ({
                                all: ({
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                })[];
                            } | {
                                any: ({
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                })[];
                            } | {
                                not: {
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                };
                            } | {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                value?: unknown;
                            })[];
                        } | {
                            not: {
                                all: ({
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                })[];
                            } | {
                                any: ({
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                })[];
                            } | {
                                not: {
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                };
                            } | {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                value?: unknown;
                            };
                        } | {
                            field: string;
                            /** @enum {string} */
                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                            value?: unknown;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Segment"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.segment.findOne": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Segment"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.segment.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        rules?: {
                            all: ({
                                all: ({
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                })[];
                            } | {
                                any: ({
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                })[];
                            } | {
                                not: {
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                };
                            } | {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                value?: unknown;
                            })[];
                        } | {
                            any: ({
                                all: ({
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                })[];
                            } | {
                                any: ({
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                })[];
                            } | {
                                not: {
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                };
                            } | {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                value?: unknown;
                            })[];
                        } | {
                            not: {
                                all: ({
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                })[];
                            } | {
                                any: ({
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                })[];
                            } | {
                                not: {
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                };
                            } | {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                value?: unknown;
                            };
                        } | {
                            field: string;
                            /** @enum {string} */
                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                            value?: unknown;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Segment"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.segment.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.segment.fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            name: string;
                            operators: {
                                [key: string]: string;
                            };
                            type: string;
                            values: string[] | null;
                        }[];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.segment.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @default 20 */
                        limit?: number;
                        rules: {
                            all: ({
                                all: ({
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                })[];
                            } | {
                                any: ({
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                })[];
                            } | {
                                not: {
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                };
                            } | {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                value?: unknown;
                            })[];
                        } | {
                            any: ({
                                all: ({
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                })[];
                            } | {
                                any: ({
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                })[];
                            } | {
                                not: {
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                };
                            } | {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                value?: unknown;
                            })[];
                        } | {
                            not: {
                                all: ({
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                })[];
                            } | {
                                any: ({
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                })[];
                            } | {
                                not: {
                                    all: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    any: ({
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    })[];
                                } | {
                                    not: {
                                        all: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        any: ({
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        })[];
                                    } | {
                                        not: {
                                            all: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            any: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            }[];
                                        } | {
                                            not: {
                                                field: string;
                                                /** @enum {string} */
                                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                                value?: unknown;
                                            };
                                        } | {
                                            field: string;
                                            /** @enum {string} */
                                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                            value?: unknown;
                                        };
                                    } | {
                                        field: string;
                                        /** @enum {string} */
                                        op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                        value?: unknown;
                                    };
                                } | {
                                    field: string;
                                    /** @enum {string} */
                                    op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                    value?: unknown;
                                };
                            } | {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                                value?: unknown;
                            };
                        } | {
                            field: string;
                            /** @enum {string} */
                            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
                            value?: unknown;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            count: number;
                            rows: components["schemas"]["Customer"][];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.shop.find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Shop"];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.user.block": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blocked: boolean;
                        documentId: string;
                        email: string;
                        /** @enum {string} */
                        type: "client" | "marketer" | "manager" | "director";
                        username: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.user.unblock": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blocked: boolean;
                        documentId: string;
                        email: string;
                        /** @enum {string} */
                        type: "client" | "marketer" | "manager" | "director";
                        username: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.user.me": {
        parameters: {
            query?: {
                populate?: "*" | "role";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        birthDate: string | null;
                        blocked: boolean;
                        city: string | null;
                        confirmed: boolean;
                        createdAt: string;
                        documentId: string;
                        email: string;
                        hasPassword: boolean;
                        id: number;
                        identities: string[];
                        language: ("ru" | "en") | null;
                        name: string | null;
                        phone: string | null;
                        picture: string | null;
                        provider: string | null;
                        /** @enum {string} */
                        sex: "female" | "male" | "unknown";
                        /** @enum {string} */
                        type: "client" | "marketer" | "manager" | "director";
                        updatedAt: string;
                        username: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.user.updateMe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        birthDate?: string | null;
                        city?: string | null;
                        language?: ("ru" | "en") | null;
                        name?: string | null;
                        phone?: string | null;
                        /** @enum {string} */
                        sex?: "female" | "male" | "unknown";
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        birthDate: string | null;
                        blocked: boolean;
                        city: string | null;
                        confirmed: boolean;
                        createdAt: string;
                        documentId: string;
                        email: string;
                        hasPassword: boolean;
                        id: number;
                        identities: string[];
                        language: ("ru" | "en") | null;
                        name: string | null;
                        phone: string | null;
                        picture: string | null;
                        provider: string | null;
                        /** @enum {string} */
                        sex: "female" | "male" | "unknown";
                        /** @enum {string} */
                        type: "client" | "marketer" | "manager" | "director";
                        updatedAt: string;
                        username: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.user.deleteMe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        password?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ok: true;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.consent.readOwn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            current: {
                                /** Format: date-time */
                                at: string;
                                channel: string;
                                granted: boolean;
                                purpose: string;
                                source: string;
                                textVersion: string | null;
                            }[];
                            history: {
                                /** Format: date-time */
                                at: string;
                                channel: string;
                                granted: boolean;
                                purpose: string;
                                source: string;
                                textVersion: string | null;
                            }[];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.consent.writeOwn": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        consents: {
                            /**
                             * @default any
                             * @enum {string}
                             */
                            channel?: "any" | "email" | "sms" | "vk" | "phone";
                            granted: boolean;
                            /** @enum {string} */
                            purpose: "personal_data" | "marketing" | "photo";
                            textVersion?: string | null;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            current: {
                                /** Format: date-time */
                                at: string;
                                channel: string;
                                granted: boolean;
                                purpose: string;
                                source: string;
                                textVersion: string | null;
                            }[];
                            history: {
                                /** Format: date-time */
                                at: string;
                                channel: string;
                                granted: boolean;
                                purpose: string;
                                source: string;
                                textVersion: string | null;
                            }[];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.consent.personalData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            account: {
                                [key: string]: unknown;
                            };
                            madeAt: string;
                            sections: {
                                [key: string]: unknown;
                            };
                            shop: string | null;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.user.picture": {
        parameters: {
            query?: {
                v?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.user.uploadPicture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        birthDate: string | null;
                        blocked: boolean;
                        city: string | null;
                        confirmed: boolean;
                        createdAt: string;
                        documentId: string;
                        email: string;
                        hasPassword: boolean;
                        id: number;
                        identities: string[];
                        language: ("ru" | "en") | null;
                        name: string | null;
                        phone: string | null;
                        picture: string | null;
                        provider: string | null;
                        /** @enum {string} */
                        sex: "female" | "male" | "unknown";
                        /** @enum {string} */
                        type: "client" | "marketer" | "manager" | "director";
                        updatedAt: string;
                        username: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.user.removePicture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        birthDate: string | null;
                        blocked: boolean;
                        city: string | null;
                        confirmed: boolean;
                        createdAt: string;
                        documentId: string;
                        email: string;
                        hasPassword: boolean;
                        id: number;
                        identities: string[];
                        language: ("ru" | "en") | null;
                        name: string | null;
                        phone: string | null;
                        picture: string | null;
                        provider: string | null;
                        /** @enum {string} */
                        sex: "female" | "male" | "unknown";
                        /** @enum {string} */
                        type: "client" | "marketer" | "manager" | "director";
                        updatedAt: string;
                        username: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
}
