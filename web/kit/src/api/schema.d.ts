// Made by `make api` from the OpenAPI document. Do not edit.
export interface paths {
    "/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Company
         * @description Name and looks, for everyone.
         */
        get: operations["company_read_company"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Settings
         * @description Change some settings, all of them or none.
         */
        patch: operations["company_change_settings"];
        trace?: never;
    };
    "/company/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Settings
         * @description All settings.
         */
        get: operations["company_read_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Logo
         * @description Send a PNG, JPEG or WebP picture of at most 1 MB as the logo.
         */
        post: operations["company_change_logo"];
        /**
         * Remove Logo
         * @description Go without a logo.
         */
        delete: operations["company_remove_logo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company/test-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Test Mail
         * @description Send a test mail with the present setting; what is wrong with it is told.
         */
        post: operations["company_send_test_mail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Unsent
         * @description Mail that was not sent, the newest first, and why.
         */
        get: operations["company_list_unsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company/mail/{outgoing_id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Kept Mail
         * @description Try a kept mail once more.
         */
        post: operations["company_send_kept_mail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow
         * @description Facts after a cursor, each exactly once; from the beginning without one.
         */
        get: operations["events_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Log
         * @description Who did what: by whom, of which kind, about what, from and until when.
         */
        get: operations["events_read_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send File
         * @description Keep one file (multipart, field `file`); attach it by its id afterwards.
         */
        post: operations["files_send_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read File
         * @description The content: pictures, PDF and plain text in place, all else as a download.
         */
        get: operations["files_read_file"];
        put?: never;
        post?: never;
        /**
         * Remove File
         * @description Give up a file of one's own that is attached to nothing.
         */
        delete: operations["files_remove_file"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List People
         * @description People in reach in order of their ids; `team` is an id or a code, `q` looks into name, e-mail and phone.
         */
        get: operations["staff_list_people"];
        put?: never;
        /**
         * Add Person
         * @description A new person, who signs in once invited.
         */
        post: operations["staff_add_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Person
         * @description One person.
         */
        get: operations["staff_read_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Person
         * @description Change some fields; everyone changes their own phone and language.
         */
        patch: operations["staff_change_person"];
        trace?: never;
    };
    "/people/{person_id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss Person
         * @description Someone leaves; their sessions and tokens end at once.
         */
        post: operations["staff_dismiss_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{person_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Person
         * @description Someone comes back.
         */
        post: operations["staff_restore_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{person_id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite Person
         * @description A new invitation for someone who has none, or lost it.
         */
        post: operations["staff_invite_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Invitation
         * @description Add a person and invite them.
         */
        post: operations["staff_add_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Presence
         * @description Say what one is now: online, busy, at a meal ...; the code of a presence kind in use.
         */
        put: operations["staff_set_presence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Rows */
        get: operations["staff_list_departments"];
        put?: never;
        /**
         * Add Department
         * @description A new department.
         */
        post: operations["staff_add_department"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments/{row_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archive Row */
        post: operations["staff_archive_department"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments/{row_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore Row */
        post: operations["staff_restore_department"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Rows */
        get: operations["staff_list_teams"];
        put?: never;
        /**
         * Add Team
         * @description A new team.
         */
        post: operations["staff_add_team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{row_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archive Row */
        post: operations["staff_archive_team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{row_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore Row */
        post: operations["staff_restore_team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Rows */
        get: operations["staff_list_skills"];
        put?: never;
        /**
         * Add Skill
         * @description A new skill.
         */
        post: operations["staff_add_skill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills/{row_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archive Row */
        post: operations["staff_archive_skill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills/{row_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore Row */
        post: operations["staff_restore_skill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Rows */
        get: operations["staff_list_regions"];
        put?: never;
        /** Add Row */
        post: operations["staff_add_region"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{row_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archive Row */
        post: operations["staff_archive_region"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{row_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore Row */
        post: operations["staff_restore_region"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Rows */
        get: operations["staff_list_products"];
        put?: never;
        /** Add Row */
        post: operations["staff_add_product"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{row_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archive Row */
        post: operations["staff_archive_product"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{row_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore Row */
        post: operations["staff_restore_product"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Rows */
        get: operations["staff_list_problems"];
        put?: never;
        /** Add Row */
        post: operations["staff_add_problem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{row_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archive Row */
        post: operations["staff_archive_problem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{row_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore Row */
        post: operations["staff_restore_problem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Rows */
        get: operations["staff_list_holidays"];
        put?: never;
        /**
         * Add Holiday
         * @description A day off, or a day worked instead of one.
         */
        post: operations["staff_add_holiday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/holidays/{row_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archive Row */
        post: operations["staff_archive_holiday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/holidays/{row_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore Row */
        post: operations["staff_restore_holiday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/presence-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Rows */
        get: operations["staff_list_presence_kinds"];
        put?: never;
        /**
         * Add Presence Kind
         * @description A new kind of presence.
         */
        post: operations["staff_add_presence_kind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/presence-kinds/{row_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archive Row */
        post: operations["staff_archive_presence_kind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/presence-kinds/{row_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore Row */
        post: operations["staff_restore_presence_kind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{row_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change Row */
        patch: operations["staff_change_region"];
        trace?: never;
    };
    "/products/{row_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change Row */
        patch: operations["staff_change_product"];
        trace?: never;
    };
    "/problems/{row_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change Row */
        patch: operations["staff_change_problem"];
        trace?: never;
    };
    "/skills/{row_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Skill
         * @description Change a skill.
         */
        patch: operations["staff_change_skill"];
        trace?: never;
    };
    "/departments/{row_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Department
         * @description Change a department; its head reaches its teams and those below.
         */
        patch: operations["staff_change_department"];
        trace?: never;
    };
    "/teams/{row_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Team
         * @description Change a team; `members` stands for all of them.
         */
        patch: operations["staff_change_team"];
        trace?: never;
    };
    "/holidays/{row_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Holiday
         * @description Change a holiday.
         */
        patch: operations["staff_change_holiday"];
        trace?: never;
    };
    "/presence-kinds/{row_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Presence Kind
         * @description Rename a kind of presence, or say whether it takes work; its code stays.
         */
        patch: operations["staff_change_presence_kind"];
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Session
         * @description Who is signed in.
         */
        get: operations["staff_read_session"];
        put?: never;
        /**
         * Sign In
         * @description Sign in with e-mail and password; sets the cookies sessionid and csrftoken.
         */
        post: operations["staff_sign_in"];
        /**
         * Sign Out
         * @description Sign out on this device.
         */
        delete: operations["staff_sign_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Password
         * @description Change one's own password; all other sessions end.
         */
        post: operations["staff_change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask Reset
         * @description Ask for a mail with a way to a new password; the answer is the same whoever asks.
         */
        post: operations["staff_ask_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password-resets/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use Reset
         * @description Set a new password by the mailed link, once.
         */
        post: operations["staff_use_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Invitation
         * @description For whom an invitation is.
         */
        get: operations["staff_read_invitation"];
        put?: never;
        /**
         * Accept Invitation
         * @description Take up an invitation by choosing a password, once; it signs in.
         */
        post: operations["staff_accept_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Demo
         * @description The demonstration's people, where their public password works; elsewhere nobody.
         */
        get: operations["staff_read_demo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/first-start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read First Start
         * @description Whether the house is still empty.
         */
        get: operations["staff_read_first_start"];
        put?: never;
        /**
         * Begin
         * @description Name the company and become its administrator; works once, in an empty house, and signs in.
         */
        post: operations["staff_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Shifts
         * @description Shifts of people in reach that touch the time from `from` to `to`; the coming week unless said.
         */
        get: operations["staff_list_shifts"];
        put?: never;
        /**
         * Add Shift
         * @description A new shift of a person.
         */
        post: operations["staff_add_shift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts/{shift_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Shift
         * @description Move a shift.
         */
        patch: operations["staff_change_shift"];
        trace?: never;
    };
    "/shifts/{shift_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive Shift
         * @description Take a shift out of the plan.
         */
        post: operations["staff_archive_shift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts/{shift_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Shift
         * @description Put a shift back into the plan.
         */
        post: operations["staff_restore_shift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tokens
         * @description Tokens that still work: one's own, or everybody's for an administrator.
         */
        get: operations["staff_list_tokens"];
        put?: never;
        /**
         * Add Token
         * @description A new token.
         */
        post: operations["staff_add_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Scopes
         * @description All scopes there are.
         */
        get: operations["staff_list_scopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/{token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke Token
         * @description End a token; the next request with it is refused.
         */
        delete: operations["staff_revoke_token"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Customers
         * @description Customers by name, any part of a phone number, or address; the newest first.
         */
        get: operations["customers_list_customers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Customer
         * @description A card; of a customer merged away, the kept one's.
         */
        get: operations["customers_read_customer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Customer
         * @description Correct what is known.
         */
        patch: operations["customers_change_customer"];
        trace?: never;
    };
    "/customers/{customer_id}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Identity
         * @description Add a phone number or an address.
         */
        post: operations["customers_add_identity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/identities/{identity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Drop Identity
         * @description Forget a wrong number or address.
         */
        delete: operations["customers_drop_identity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge Customer
         * @description Take another customer into this one.
         */
        post: operations["customers_merge_customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/merges/{merge_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unmerge Customer
         * @description Undo a merge; both stand as before.
         */
        post: operations["customers_unmerge_customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Timeline
         * @description What happened with this customer over all channels, newest first; of tickets, those that the reader may open.
         */
        get: operations["customers_read_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merge-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Suggestions
         * @description Who is perhaps one person, the most likely first.
         */
        get: operations["customers_list_suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Suggestions Of
         * @description Who this customer perhaps is as well; `one` is this customer.
         */
        get: operations["customers_list_suggestions_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merge-suggestions/{suggestion_id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse Suggestion
         * @description They are not the same; never suggested again.
         */
        post: operations["customers_refuse_suggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merge-suggestions/{suggestion_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Suggestion
         * @description Take that back.
         */
        post: operations["customers_restore_suggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/merge-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview Merge
         * @description What the card would hold if it took in the other one; nothing is written.
         */
        get: operations["customers_preview_merge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standards/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Draft
         * @description A new draft; of a new standard when the code is new.
         */
        post: operations["versions_add_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standards/drafts/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Ready
         * @description A draft of a standard that is shipped with the house.
         */
        post: operations["versions_add_ready"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy
         * @description A new draft with the same words, of the same standard or of a new one.
         */
        post: operations["versions_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Version
         * @description A version as a map.
         */
        get: operations["versions_show_version"];
        /**
         * Change Draft
         * @description Change a draft; 409 when somebody else changed it meanwhile. One under review is a draft again.
         */
        put: operations["versions_change_draft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit
         * @description Give a draft to a second person to look at; 422 with every fault when it has any.
         */
        post: operations["versions_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review
         * @description Approve a version or send it back; 409 from whoever made, changed or submitted it.
         */
        post: operations["versions_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish
         * @description Put a version in force; 409 while a second person has to look, 422 with every fault when it has any.
         *
         *     409 `displaces_scheduled` where another version is to begin later for the same cases and `displace` is not said.
         */
        post: operations["versions_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/publish/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Publish
         * @description What would give way if this version were published so; nothing is changed.
         */
        post: operations["versions_preview_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retire
         * @description Take no new cases; those that run go on.
         */
        post: operations["versions_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/roll-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Roll Back
         * @description Take a version back and put the one before it in force again, in one go.
         */
        post: operations["versions_roll_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Standards
         * @description All standards, each with what is in force of it for all cases and for some.
         */
        get: operations["versions_standards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standards/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ready
         * @description The standards that are shipped with the house, to start from.
         */
        get: operations["versions_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standards/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions
         * @description The versions of a standard, the latest first.
         */
        get: operations["versions_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download
         * @description The document as it was uploaded.
         */
        get: operations["versions_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Version Faults
         * @description Every fault of a version, as of today's teams, skills and problem types.
         */
        get: operations["versions_version_faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/changes/{other_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Version Changes
         * @description What is otherwise in the other version, in the order of the document.
         */
        get: operations["versions_version_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standards/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check
         * @description Every fault of a document that is not kept.
         */
        post: operations["versions_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/bpmn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Bpmn
         * @description The version as a BPMN 2.0 file with a diagram part.
         */
        get: operations["bpmn_download_bpmn"];
        /**
         * Change Bpmn
         * @description Change a draft by its drawing; 409 when somebody else changed it meanwhile.
         */
        put: operations["bpmn_change_bpmn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standards/drafts/bpmn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Bpmn
         * @description A new draft from a BPMN file of this or another tool.
         */
        post: operations["bpmn_add_bpmn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standards/check-bpmn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Bpmn
         * @description Every fault of a BPMN file that is not kept, with the element where it stands, and hints.
         */
        post: operations["bpmn_check_bpmn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/manual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Manual
         * @description The manual as a page shows it.
         */
        get: operations["manual_show_manual"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/manual.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Manual Html
         * @description The manual as one HTML file that needs nothing else.
         */
        get: operations["manual_manual_html"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/manual.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Manual Docx
         * @description The manual as a Word file.
         */
        get: operations["manual_manual_docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/manual.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Manual Pdf
         * @description The manual as PDF.
         */
        get: operations["manual_manual_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standards/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Templates
         * @description All templates, filled from a version; without one, from the standard in force for everyone.
         */
        get: operations["templates_list_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standards/templates/{code}.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Template Xlsx
         * @description A template as a workbook, ready to fill in and to print.
         */
        get: operations["templates_template_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standards/templates/{code}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Template Pdf
         * @description A template as PDF, to be filled in by hand.
         */
        get: operations["templates_template_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/running": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Running Tickets
         * @description How many running tickets of a version stand on which node, in the order of the document.
         */
        get: operations["moves_running_tickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Coverage
         * @description Which of the tickets of the last 30 days this version would have taken, with this scope and share.
         */
        post: operations["moves_coverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/moves/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Move
         * @description What moving the running tickets of another version here would come to; changes nothing.
         */
        post: operations["moves_preview_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-versions/{version_id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Moves
         * @description The moves to and from a version, the latest first.
         */
        get: operations["moves_moves"];
        put?: never;
        /**
         * Move
         * @description Move them, in the background; a ticket that changed meanwhile stays and is named.
         */
        post: operations["moves_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket-moves/{move_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Move
         * @description A move and how far it is.
         */
        get: operations["moves_show_move"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket-moves/{move_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo Move
         * @description Move back, in the background, what it moved.
         */
        post: operations["moves_undo_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket-moves/{move_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Move
         * @description End it where it is; what was moved stays moved.
         */
        post: operations["moves_cancel_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tickets
         * @description Tickets within reach: open ones by what runs out first, others and searches by the newest.
         */
        get: operations["lists_list_tickets"];
        put?: never;
        /**
         * Open Ticket
         * @description Open a ticket. With an Idempotency-Key, asking twice within 24 hours opens one and answers the same.
         */
        post: operations["tickets_open_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Tickets
         * @description The rows of a list as a workbook, with who took it and when; at most 20,000.
         */
        get: operations["exports_export_tickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Contacts
         * @description Talks as their list shows them, of those that one reads there, with `tickets.export`; at most 20,000.
         */
        get: operations["exports_export_contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Contacts
         * @description Talks: one's own, those that wait, those going on, those over.
         */
        get: operations["contacts_list_contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Contact
         * @description One talk.
         */
        get: operations["contacts_read_contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Messages
         * @description What was said, in order: after a message, before one, or the newest; `next` goes on in that direction.
         */
        get: operations["contacts_read_messages"];
        put?: never;
        /**
         * Say To Contact
         * @description Say something to the visitor, or beside them; the same `client_key` is one message.
         */
        post: operations["contacts_say_to_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set Contact Customer
         * @description The talk is another customer's, of whoever may correct customers.
         */
        post: operations["contacts_set_contact_customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Contact
         * @description Serve it.
         */
        post: operations["contacts_accept_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline Contact
         * @description Not me.
         */
        post: operations["contacts_decline_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer Contact
         * @description Hand it on; afterwards it may be out of one's reach.
         */
        post: operations["contacts_transfer_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Over Contact
         * @description Serve what somebody else serves.
         */
        post: operations["contacts_take_over_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Contact
         * @description The talk is over.
         */
        post: operations["contacts_end_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Summarise Contact
         * @description 服务小结.
         */
        post: operations["contacts_summarise_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Contact Up To
         * @description The holder has read so far; others may look without a trace.
         */
        post: operations["contacts_read_contact_up_to"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count
         * @description How many open tickets each view holds, of those that fit.
         */
        get: operations["lists_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Act On Many
         * @description Do the same with many tickets, each by itself: one that is refused keeps none of the others back.
         */
        post: operations["bulk_act_on_many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read
         * @description The whole ticket.
         */
        get: operations["desk_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Messages
         * @description The talk, in order; notes too.
         */
        get: operations["desk_read_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Events
         * @description The ticket's log, oldest first.
         */
        get: operations["desk_read_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept
         * @description Take it up.
         */
        post: operations["desk_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply
         * @description Write to the customer; the first time accepts.
         */
        post: operations["desk_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note
         * @description Write for colleagues only.
         */
        post: operations["desk_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan
         * @description Tell the customer how it will be solved.
         */
        post: operations["desk_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait
         * @description Wait for the customer, parts or a third party.
         */
        post: operations["desk_wait"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume
         * @description Go on.
         */
        post: operations["desk_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Urge
         * @description The customer asks for speed.
         */
        post: operations["desk_urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend
         * @description Give a clock more time, with the reason.
         */
        post: operations["desk_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promise
         * @description Promise the customer a moment by which they hear from us.
         */
        post: operations["desk_promise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/solve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Solve
         * @description It is solved.
         */
        post: operations["desk_solve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen
         * @description It was not solved after all.
         */
        post: operations["desk_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close
         * @description Close it by hand.
         */
        post: operations["desk_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void
         * @description It should never have been a ticket.
         */
        post: operations["desk_void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign
         * @description Give it to a team's queue, or to one of its people.
         */
        post: operations["desk_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/reclassify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reclassify
         * @description Set right what it is about.
         */
        post: operations["desk_reclassify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set Ticket Customer
         * @description The ticket is another customer's.
         */
        post: operations["desk_set_ticket_customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Links
         * @description Parent, children, links and merges.
         */
        get: operations["links_read_links"];
        put?: never;
        /**
         * Link Tickets
         * @description Link two tickets; both have to be yours to change.
         */
        post: operations["links_link_tickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlink Tickets
         * @description Take a link away; this ticket has to be yours to change, the other yours to read.
         */
        post: operations["links_unlink_tickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview Merge
         * @description What merging this ticket into another would come to; changes nothing.
         */
        get: operations["links_preview_merge"];
        put?: never;
        /**
         * Merge Tickets
         * @description Let this ticket end in another, where its talk is shown; answers the links of the kept one.
         */
        post: operations["links_merge_tickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unmerge Tickets
         * @description Let a ticket that ended in another go on as before.
         */
        post: operations["links_unmerge_tickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Split Ticket
         * @description Open a new ticket out of chosen messages; in this one nothing changes. Asked again, the same is answered.
         */
        post: operations["links_split_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Incidents
         * @description Major incidents, the latest first: those that go on, or those that are over.
         */
        get: operations["incidents_list_incidents"];
        put?: never;
        /**
         * Raise Incident
         * @description Raise a ticket to a major incident; supervisors and managers on shift are told at once.
         */
        post: operations["incidents_raise_incident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/{incident_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Incident
         * @description One incident.
         */
        get: operations["incidents_read_incident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Incident
         * @description Say otherwise what it is about, or what the public reads.
         */
        patch: operations["incidents_change_incident"];
        trace?: never;
    };
    "/incidents/{incident_id}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tickets Of
         * @description The tickets under it that you may read.
         */
        get: operations["incidents_list_tickets_of"];
        put?: never;
        /**
         * Attach Tickets
         * @description Take tickets under the incident, each by itself: changing the ticket is the right.
         */
        post: operations["incidents_attach_tickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/{incident_id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Suggestions
         * @description Open tickets of what is affected, since then, that are under no parent yet.
         */
        get: operations["incidents_list_suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/{incident_id}/detach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Detach Tickets
         * @description Let tickets go their own way again: leading the incident or changing the ticket is the right.
         */
        post: operations["incidents_detach_tickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/{incident_id}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Rounds
         * @description Notices and closings, with who could not be reached; the latest first.
         */
        get: operations["incidents_list_rounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/{incident_id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell Customers
         * @description Tell all customers of open tickets the same, each once.
         */
        post: operations["incidents_tell_customers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/{incident_id}/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Tickets
         * @description Solve all open tickets with one answer; those that their standard refuses are listed with the reason.
         */
        post: operations["incidents_close_tickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/{incident_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Incident
         * @description It is over.
         */
        post: operations["incidents_end_incident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Public
         * @description What the public reads of incidents that go on; nothing else of them.
         */
        get: operations["incidents_read_public"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read
         * @description What the present step asks: texts, scripts, form, approvals, tasks, limits, and the ways on.
         */
        get: operations["guide_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/guide/pictures/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Picture
         * @description A picture of the ticket's standard, by the digest that the guide gives.
         */
        get: operations["guide_read_picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Fill
         * @description Fill in fields of the present step's form, all or none.
         */
        put: operations["guide_fill"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Step
         * @description Take the step by one of its buttons.
         */
        post: operations["guide_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/approvals/{code}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask
         * @description Ask whoever may for an approval that the present step names.
         */
        post: operations["guide_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/approvals/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide
         * @description Say yes or no to an approval, as whom the standard names.
         */
        post: operations["guide_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/tasks/{code}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish
         * @description Say that a department's task is done, as one of its people or as the holder's manager.
         */
        post: operations["guide_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Duties
         * @description What waits for me, or all that I may know of, by what is due first; or what is over, the latest first.
         */
        get: operations["duties_list_duties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duties/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Duties
         * @description For the badge: only what waits for me.
         */
        get: operations["duties_count_duties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Notices
         * @description One's own, the newest first.
         */
        get: operations["notices_list_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Notices
         * @description Mark them as read.
         */
        post: operations["notices_read_notices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Choices
         * @description What one is told.
         */
        get: operations["notices_read_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Choices
         * @description Choose what to be told from now on.
         */
        patch: operations["notices_change_choices"];
        trace?: never;
    };
    "/macros": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Macros
         * @description All that one may run: one's own, those of one's teams, everybody's.
         */
        get: operations["macros_list_macros"];
        put?: never;
        /**
         * Add Macro
         * @description Keep a macro.
         */
        post: operations["macros_add_macro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/macros/{macro_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Archive Macro
         * @description Offer it to nobody any more.
         */
        delete: operations["macros_archive_macro"];
        options?: never;
        head?: never;
        /**
         * Change Macro
         * @description Change it.
         */
        patch: operations["macros_change_macro"];
        trace?: never;
    };
    "/macro-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Arrange Macros
         * @description Put them in order.
         */
        post: operations["macros_arrange_macros"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/macros/{macro_id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Macro
         * @description What it would do to this ticket, and what would be in the way; nothing of it stays.
         */
        post: operations["macros_preview_macro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/macros/{macro_id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run Macro
         * @description Do all its steps, or none.
         */
        post: operations["macros_run_macro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ticket Texts
         * @description Saved texts, filled in for this ticket; the standard's scripts stand in its guide.
         */
        get: operations["macros_ticket_texts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Talk Texts
         * @description For a talk: scripts of the standard that is in force for what it is about, and saved texts.
         */
        get: operations["macros_talk_texts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Mentions
         * @description Notes that name one, the newest first.
         */
        get: operations["mentions_list_mentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mentions/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look At Mentions
         * @description One has looked.
         */
        post: operations["mentions_look_at_mentions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ticket Colleagues
         * @description Whom a note on this ticket may name; those who may not read it come last.
         */
        get: operations["mentions_ticket_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Talk Colleagues
         * @description Whom a note in this talk may name; those who may not read it come last.
         */
        get: operations["mentions_talk_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Guests
         * @description All departments' guests, or one's.
         */
        get: operations["guests_list_guests"];
        put?: never;
        /**
         * Add Guest
         * @description Put somebody on a team's list.
         */
        post: operations["guests_add_guest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guests/{guest_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Guest
         * @description Take somebody off the list; their links open nothing any more.
         */
        delete: operations["guests_remove_guest"];
        options?: never;
        head?: never;
        /**
         * Change Guest
         * @description Set a name, an address or a language right.
         */
        patch: operations["guests_change_guest"];
        trace?: never;
    };
    "/tickets/{number}/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Invitations
         * @description Who was asked in this ticket, the latest first.
         */
        get: operations["guests_list_invitations"];
        put?: never;
        /**
         * Invite
         * @description Ask somebody, or ask again.
         */
        post: operations["guests_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/guests/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Choices
         * @description Which tasks wait, and who could be asked.
         */
        get: operations["guests_read_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/guests/{invitation_id}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Share
         * @description Show them messages of the talk, with their files.
         */
        post: operations["guests_share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/guests/{invitation_id}/say": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say
         * @description Write to them.
         */
        post: operations["guests_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/guests/{invitation_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke
         * @description Take the link back.
         */
        post: operations["guests_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/guests/{invitation_id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make Link
         * @description A link to hand over by other ways than mail.
         */
        post: operations["guests_make_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Task
         * @description What this link asks.
         */
        get: operations["guests_read_task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/task/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Task
         * @description Done: the words and files go to the ticket.
         */
        post: operations["guests_answer_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/task/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask Back
         * @description Ask whoever asked.
         */
        post: operations["guests_ask_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/task/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return Task
         * @description Not ours to do.
         */
        post: operations["guests_return_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/task/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send File
         * @description Keep a file for an answer or a question.
         */
        post: operations["guests_send_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/task/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read File
         * @description A file of something that the guest sees.
         */
        get: operations["guests_read_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Handover
         * @description Where this ticket could go, and how it came to whoever has it.
         */
        get: operations["handovers_read_handover"];
        put?: never;
        /**
         * Hand Over
         * @description Hand it up, down or across.
         */
        post: operations["handovers_hand_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/handover/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark Read
         * @description Whoever has it now has seen what was tried.
         */
        post: operations["handovers_mark_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Lines
         * @description The lines of the company's teams.
         */
        get: operations["handovers_list_lines"];
        /**
         * Set Lines
         * @description Say anew which line each team is.
         */
        put: operations["handovers_set_lines"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Config
         * @description The company, what can be chosen, and a fresh form.
         */
        get: operations["portal_read_config"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Promise
         * @description The public service promise; 404 when the standard in force makes none.
         */
        get: operations["portal_read_promise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask For Help
         * @description Ask: a number, a promised time and a follow key come back at once.
         */
        post: operations["portal_ask_for_help"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find Ticket
         * @description Follow by number and contact; wrong and absent are answered alike.
         */
        post: operations["portal_find_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Ticket
         * @description How it stands.
         */
        get: operations["portal_read_ticket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/ticket/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Messages
         * @description The public messages, oldest first.
         */
        get: operations["portal_read_messages"];
        put?: never;
        /**
         * Write Message
         * @description Add words and files.
         */
        post: operations["portal_write_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/ticket/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Urge Ticket
         * @description Ask for speed.
         */
        post: operations["portal_urge_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/ticket/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen Ticket
         * @description It is not solved.
         */
        post: operations["portal_reopen_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send File
         * @description Keep a file for an open form or a followed ticket.
         */
        post: operations["portal_send_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/ticket/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read File
         * @description A file of one of this ticket's public messages.
         */
        get: operations["portal_read_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sites
         * @description All sites.
         */
        get: operations["chat_list_sites"];
        put?: never;
        /**
         * Add Site
         * @description A new site with its secret.
         */
        post: operations["chat_add_site"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/sites/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Site
         * @description What the widget shows before a talk.
         */
        get: operations["chat_read_site"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Site
         * @description Change a site.
         */
        patch: operations["chat_change_site"];
        trace?: never;
    };
    "/chat/sites/{key}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate Secret
         * @description A new secret; the one before holds for a day.
         */
        post: operations["chat_rotate_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Ticket
         * @description Open a ticket for the talk's customer; a talk has one.
         */
        post: operations["chat_open_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/sites/{key}/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Logo
         * @description The company's logo, for a picture in the widget on any of the site's pages.
         */
        get: operations["chat_read_logo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/visitors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Arrive
         * @description A browser comes for the first time, or a site's own user with a signed identity.
         *
         *     Somebody who signs in while they talk shows the key they had: the talk that goes on is theirs from now on.
         */
        post: operations["chat_arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Talks
         * @description One's own talks, the newest first.
         */
        get: operations["chat_list_talks"];
        put?: never;
        /**
         * Begin Talk
         * @description Begin to talk.
         */
        post: operations["chat_begin_talk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/talks/{talk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Talk
         * @description A talk with what was said after a message, or with its newest messages.
         */
        get: operations["chat_read_talk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/talks/{talk}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send File
         * @description Keep a file, to be named in a message.
         */
        post: operations["chat_send_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/files/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read File
         * @description A file of a talk by its signed address.
         */
        get: operations["chat_read_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/talks/{talk}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Up To
         * @description The visitor has read so far.
         */
        post: operations["chat_read_up_to"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/talks/{talk}/typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Type On
         * @description The visitor types; for a page without a live line.
         */
        post: operations["chat_type_on"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/talks/{talk}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Talk
         * @description The visitor has no more to say; ending twice changes nothing.
         */
        post: operations["chat_end_talk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/talks/{talk}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask Callback
         * @description Be called instead of waiting.
         */
        post: operations["chat_ask_callback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/talks/{talk}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave Message
         * @description Leave a message instead of waiting: it becomes a ticket.
         */
        post: operations["chat_leave_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/talks/{talk}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Transcript
         * @description Have the talk sent by e-mail.
         */
        post: operations["chat_send_transcript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/talks/{talk}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say In Talk
         * @description Say something; the same `client_key` is one message, however often sent.
         */
        post: operations["chat_say_in_talk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/routing/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Settings
         * @description Lanes, bounds and hours of talks.
         */
        get: operations["routing_read_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Settings
         * @description Change some of it, all or none; `lanes`, `overflows` and `week` stand for the whole table.
         */
        patch: operations["routing_change_settings"];
        trace?: never;
    };
    "/routing/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Wait
         * @description How many wait for a team, and how long somebody would who came now.
         */
        get: operations["routing_read_wait"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/routing/floor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Floor
         * @description Who serves whom, what waits, how today goes, for the teams one watches over.
         */
        get: operations["routing_read_floor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Webhooks
         * @description All addresses.
         */
        get: operations["webhooks_list_webhooks"];
        put?: never;
        /**
         * Add Webhook
         * @description Register an address; the answer shows its secret, this once.
         */
        post: operations["webhooks_add_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Webhook
         * @description Change the address, or switch it off or on.
         */
        patch: operations["webhooks_change_webhook"];
        trace?: never;
    };
    "/webhooks/{webhook_id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew Secret
         * @description A new secret, shown this once; the old one ends.
         */
        post: operations["webhooks_renew_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhook_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test Webhook
         * @description Call it now, and say what came of it.
         */
        post: operations["webhooks_test_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhook_id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Deliveries
         * @description The last fifty calls, the newest first.
         */
        get: operations["webhooks_list_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Appointments
         * @description By time; of a ticket those of one that may be read, and of those merged into it.
         */
        get: operations["appointments_list_appointments"];
        put?: never;
        /**
         * Book Appointment
         * @description Book for a ticket, a customer, or somebody by a contact; 409 slot_taken names the next free starts.
         */
        post: operations["appointments_book_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Slots
         * @description Free slots of a week unless said, of two months at most; `moving` does not stand in its own way.
         */
        get: operations["appointments_list_slots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Appointment
         * @description One of them.
         */
        get: operations["appointments_read_appointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointment_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move Appointment
         * @description Another time or another resource.
         */
        post: operations["appointments_move_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointment_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Appointment
         * @description Nobody comes.
         */
        post: operations["appointments_cancel_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointment_id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Arrive At Appointment
         * @description They met.
         */
        post: operations["appointments_arrive_at_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointment_id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish Appointment
         * @description It took place.
         */
        post: operations["appointments_finish_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointment_id}/miss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Miss Appointment
         * @description Somebody did not come.
         */
        post: operations["appointments_miss_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointment-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Kinds
         * @description What can be booked.
         */
        get: operations["appointments_list_kinds"];
        put?: never;
        /**
         * Add Kind
         * @description A new kind.
         */
        post: operations["appointments_add_kind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointment-kinds/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Kind
         * @description Change some of a kind.
         */
        patch: operations["appointments_change_kind"];
        trace?: never;
    };
    "/appointment-kinds/{code}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive Kind
         * @description Offer it no more.
         */
        post: operations["appointments_archive_kind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointment-kinds/{code}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Kind
         * @description Offer it again.
         */
        post: operations["appointments_restore_kind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointment-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Resources
         * @description Whom or what one books.
         */
        get: operations["appointments_list_resources"];
        put?: never;
        /**
         * Add Resource
         * @description A person, or a counter or room.
         */
        post: operations["appointments_add_resource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointment-resources/{resource_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Resource
         * @description Change some of a resource.
         */
        patch: operations["appointments_change_resource"];
        trace?: never;
    };
    "/appointment-resources/{resource_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive Resource
         * @description Book it no more.
         */
        post: operations["appointments_archive_resource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointment-resources/{resource_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Resource
         * @description Book it again.
         */
        post: operations["appointments_restore_resource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointment-blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Blocks
         * @description Times when resources are not to be booked; the coming two months unless said.
         */
        get: operations["appointments_list_blocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointment-resources/{resource_id}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Block
         * @description Book it no more in this time.
         */
        post: operations["appointments_add_block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointment-blocks/{block_id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop Block
         * @description Book it again.
         */
        post: operations["appointments_drop_block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/appointment-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Bookable
         * @description What a customer can book; what nobody serves is not offered.
         */
        get: operations["appointments_list_bookable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/appointment-slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Free
         * @description Free slots; whose they are is not said. With an appointment's key, as if that one were not there.
         */
        get: operations["appointments_list_free"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book Free
         * @description Book with a contact and a form's stamp, or for the ticket that is followed.
         */
        post: operations["appointments_book_free"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Own
         * @description Who comes and when.
         */
        get: operations["appointments_read_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/appointment/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read File
         * @description For a calendar.
         */
        get: operations["appointments_read_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/appointment/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move Own
         * @description Another time.
         */
        post: operations["appointments_move_own"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/appointment/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Own
         * @description Do not come.
         */
        post: operations["appointments_cancel_own"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/ticket/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Of Ticket
         * @description Who comes and when, for the ticket that is followed.
         */
        get: operations["appointments_list_of_ticket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/ratings/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rating
         * @description What this link asks the customer to rate.
         */
        get: operations["feedback_rating"];
        put?: never;
        /**
         * Rate
         * @description The customer's rating; the first answer counts.
         */
        post: operations["feedback_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow Ups
         * @description The calls to make, by what is due first, or those made.
         */
        get: operations["feedback_follow_ups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follow-ups/{follow_up_id}/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call
         * @description The result of a call.
         */
        post: operations["feedback_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recoveries
         * @description The recovery tasks, by what is due first, or those closed.
         */
        get: operations["feedback_recoveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recoveries/{recovery_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write Recovery
         * @description Write down contact, cause and measure as far as known.
         */
        put: operations["feedback_write_recovery"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recoveries/{recovery_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Recovery
         * @description Close it; refused while contact, cause or measure is missing.
         */
        post: operations["feedback_close_recovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{number}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Of Ticket
         * @description Ratings, calls and recovery of one ticket.
         */
        get: operations["feedback_of_ticket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/talks/{talk}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate Talk
         * @description Rate a talk that is over; the first answer counts.
         */
        post: operations["feedback_rate_talk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Board
         * @description All figures, beside the period just before or the one of the same length that begins at `against`.
         */
        get: operations["figures_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board/{figure}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Board Days
         * @description One figure day by day, in the company's time zone.
         */
        get: operations["figures_board_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board/{figure}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Board Rows
         * @description The rows behind a figure, newest first.
         */
        get: operations["figures_board_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board/{figure}/rows.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Rows
         * @description The rows behind a figure as a workbook, with its definition and who took it; at most 20,000.
         */
        get: operations["figures_export_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Foresee
         * @description What will come by half-hours from tomorrow on, with bounds for nine of ten.
         */
        get: operations["forecast_foresee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staffing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Staffing
         * @description How many people each half-hour needs for a service level (Erlang C, with patience Erlang A).
         */
        get: operations["forecast_staffing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staffing/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft Shifts
         * @description Draft shifts that cover the need, under working-time rules; nothing is kept.
         */
        post: operations["forecast_draft_shifts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staffing/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adopt Shifts
         * @description Make a draft's shifts real, all or none; for people whose shifts the asker keeps.
         */
        post: operations["forecast_adopt_shifts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatif/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Choices
         * @description Teams, limits, steps and problems that a question can be about.
         */
        get: operations["whatif_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatif": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Questions
         * @description One's own questions, the newest first.
         */
        get: operations["whatif_list_questions"];
        put?: never;
        /**
         * Ask Question
         * @description Ask; the answer comes when the runs are done.
         */
        post: operations["whatif_ask_question"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatif/{question_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Question
         * @description A question of one's own.
         */
        get: operations["whatif_read_question"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatif/{question_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop Question
         * @description Want it no more.
         */
        post: operations["whatif_stop_question"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Indicators
         * @description Every figure: definition, formula, unit, facts, target, who keeps it and when it is looked at again.
         */
        get: operations["figures_list_indicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indicators/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pay
         * @description What an hour of each role costs.
         */
        get: operations["figures_get_pay"];
        /**
         * Put Pay
         * @description Set what an hour of each role costs.
         */
        put: operations["figures_put_pay"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indicators/{figure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Indicator
         * @description Set who keeps a figure and when it is looked at again.
         */
        patch: operations["figures_change_indicator"];
        trace?: never;
    };
    "/indicators/{figure}/reviewed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review Indicator
         * @description It was looked at: its owner says so, or whoever may set it.
         */
        post: operations["figures_review_indicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/chart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Chart
         * @description A reading over time with its control limits; spans that the period covers in part only are left out.
         */
        get: operations["statistics_get_chart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/pareto": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pareto
         * @description What went wrong, or happened, by group: the few that bring most of it.
         */
        get: operations["statistics_get_pareto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/sigma": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Sigma
         * @description Defects per million and sigma level of every figure whose rows are judged.
         */
        get: operations["statistics_get_sigma"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Funnel
         * @description Shares of groups of different size against what chance alone lets them be.
         */
        get: operations["statistics_get_funnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare
         * @description A reading beside that of the period before (or the one that begins at `against`), of another team (`beside`), or
         *     a benchmark.
         */
        get: operations["statistics_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/benchmarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Benchmarks
         * @description What people entered to compare with.
         */
        get: operations["statistics_list_benchmarks"];
        put?: never;
        /**
         * Enter Benchmark
         * @description Enter a value with its source and the practice behind it.
         */
        post: operations["statistics_enter_benchmark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/benchmarks/{benchmark_id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop Benchmark
         * @description Take one away.
         */
        post: operations["statistics_drop_benchmark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name Shift
         * @description Say that the work changed on a day: the limits of this figure begin anew there.
         */
        post: operations["statistics_name_shift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/shifts/{shift_id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop Shift
         * @description Take one away: the limits run through again.
         */
        post: operations["statistics_drop_shift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conformance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deviations
         * @description What happened against the standard, newest first, each told in words.
         */
        get: operations["conformance_deviations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conformance/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By Node
         * @description How many tickets stood at each node, and how many left the standard there.
         */
        get: operations["conformance_by_node"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mining/logs/{log}/bottlenecks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bottlenecks
         * @description Where the time goes, what is done again, handed over, in vain, in batches, and when the work comes.
         */
        get: operations["mining_bottlenecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mining/logs/{log}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Comparison
         * @description What is slower in the second set of cases, by how much, and whether it is noise.
         */
        get: operations["mining_comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mining/logs/{log}/causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Causes
         * @description Which attributes raise the odds of lateness.
         */
        get: operations["mining_causes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mining/logs/{log}/model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Model
         * @description A model discovered from the cases, as BPMN, with fitness and precision.
         */
        get: operations["mining_model"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mining/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Logs
         * @description The event logs that the reader may look at; our own tickets first.
         */
        get: operations["mining_logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mining/logs/{log}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Choices
         * @description A log with what may be chosen in it.
         */
        get: operations["mining_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mining/logs/{log}/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Flow
         * @description What follows what, how often and how long after.
         */
        get: operations["mining_flow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mining/logs/{log}/variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Variant List
         * @description The different ways that cases went, the most frequent first.
         */
        get: operations["mining_variant_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mining/logs/{log}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Case List
         * @description The cases asked for, the longest first.
         */
        get: operations["mining_case_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mining/logs/{log}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One Case
         * @description One case, event by event.
         */
        get: operations["mining_one_case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Robots
         * @description All, for whoever sees figures and may have them sent.
         */
        get: operations["robots_list_robots"];
        put?: never;
        /**
         * Add Robot
         * @description Register a group's robot.
         */
        post: operations["robots_add_robot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots/{robot_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Robot
         * @description Speak through it no more.
         */
        delete: operations["robots_remove_robot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots/{robot_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test Robot
         * @description Say in the group that it works, now.
         */
        post: operations["robots_test_robot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Alarms
         * @description One's own and those that tell one, the raised ones first; all of them for an administrator.
         */
        get: operations["alarms_list_alarms"];
        put?: never;
        /**
         * Add Alarm
         * @description Watch a reading.
         */
        post: operations["alarms_add_alarm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alarms/{alarm_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Alarm
         * @description Watch it no more.
         */
        delete: operations["alarms_remove_alarm"];
        options?: never;
        head?: never;
        /**
         * Change Alarm
         * @description Change it, stop it, let it go on; it is watched as if it were new.
         */
        patch: operations["alarms_change_alarm"];
        trace?: never;
    };
    "/alarms/{alarm_id}/turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Turns
         * @description When it was raised and cleared, the last fifty.
         */
        get: operations["alarms_list_turns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{kind}.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report Workbook
         * @description A report as a workbook with live formulas.
         */
        get: operations["reports_report_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{kind}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report Pdf
         * @description A report as PDF.
         */
        get: operations["reports_report_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{kind}.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report Picture
         * @description A report as the picture that is sent to groups.
         */
        get: operations["reports_report_picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Report
         * @description A report as a page shows it.
         */
        get: operations["reports_show_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Schedules
         * @description One's own; all of them for an administrator.
         */
        get: operations["reports_list_schedules"];
        put?: never;
        /**
         * Add Schedule
         * @description Have a report sent.
         */
        post: operations["reports_add_schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report-schedules/{schedule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Schedule
         * @description Send it no more.
         */
        delete: operations["reports_remove_schedule"];
        options?: never;
        head?: never;
        /**
         * Change Schedule
         * @description Change it, stop it, let it go on.
         */
        patch: operations["reports_change_schedule"];
        trace?: never;
    };
    "/report-schedules/{schedule_id}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try Schedule
         * @description Send the last period's report to all of them now; the list tells what became of it.
         */
        post: operations["reports_try_schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report-pictures/{token}.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Picture
         * @description The picture of a report that was sent to a group, by its signed link.
         */
        get: operations["reports_picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * CompanyOut
         * @description What everyone may know.
         */
        CompanyCompanyOut: {
            /** Name */
            name: string;
            /** Short Name */
            short_name: string;
            /** Logo */
            logo: string | null;
            /** Colour */
            colour: string;
            /** Language */
            language: string;
            /** Timezone */
            timezone: string;
            /** Address */
            address: string;
            /** Phone */
            phone: string;
        };
        /**
         * SettingsOut
         * @description All settings; of the mail password only whether there is one.
         */
        CompanySettingsOut: {
            /** Name */
            name: string;
            /** Short Name */
            short_name: string;
            /** Logo */
            logo: string | null;
            /** Colour */
            colour: string;
            /** Language */
            language: string;
            /** Timezone */
            timezone: string;
            /** Address */
            address: string;
            /** Phone */
            phone: string;
            /** Begun */
            begun: boolean;
            /** Completion Hours */
            completion_hours: number | null;
            /** Week */
            week: {
                [key: string]: [
                    string,
                    string
                ][];
            };
            /** Mail Host */
            mail_host: string;
            /** Mail Port */
            mail_port: number;
            /** Mail User */
            mail_user: string;
            /** Mail Password Set */
            mail_password_set: boolean;
            /** Mail Sender */
            mail_sender: string;
            /**
             * Mail Tls
             * @enum {string}
             */
            mail_tls: "none" | "starttls" | "tls";
            /** Mail Ready */
            mail_ready: boolean;
            /** Unsent */
            unsent: number;
        };
        /**
         * SettingsIn
         * @description Settings to change; what is left out stays. `mail_password` is never shown again; "" takes it away.
         */
        CompanySettingsIn: {
            /** Name */
            name?: string | null;
            /** Short Name */
            short_name?: string | null;
            /** Colour */
            colour?: string | null;
            /** Language */
            language?: ("zh-CN" | "zh-TW" | "en") | null;
            /** Timezone */
            timezone?: string | null;
            /** Address */
            address?: string | null;
            /** Phone */
            phone?: string | null;
            /** Completion Hours */
            completion_hours?: number | null;
            /** Week */
            week?: {
                [key: string]: [
                    string,
                    string
                ][];
            } | null;
            /** Mail Host */
            mail_host?: string | null;
            /** Mail Port */
            mail_port?: number | null;
            /** Mail User */
            mail_user?: string | null;
            /** Mail Password */
            mail_password?: string | null;
            /** Mail Sender */
            mail_sender?: string | null;
            /** Mail Tls */
            mail_tls?: ("none" | "starttls" | "tls") | null;
        };
        /**
         * Gone
         * @description A mail went out.
         */
        CompanyGone: {
            /** Sent */
            sent: boolean;
        };
        /**
         * Probe
         * @description Where a test mail goes.
         */
        CompanyProbe: {
            /** To */
            to: string;
        };
        /**
         * OutgoingOut
         * @description A mail that waits for a person; `again` says whether it can be sent once more.
         */
        CompanyOutgoingOut: {
            /** Id */
            id: number;
            /** To */
            to: string;
            /** Subject */
            subject: string;
            /** State */
            state: string;
            /** Error */
            error: string;
            /** Tries */
            tries: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Again */
            again: boolean;
        };
        /** Page[OutgoingOut] */
        CompanyPage_OutgoingOut_: {
            /** Items */
            items: components["schemas"]["CompanyOutgoingOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * EventOut
         * @description One fact.
         */
        EventsEventOut: {
            /** Id */
            id: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Noted
             * Format: date-time
             */
            noted: string;
            /** Origin */
            origin: string;
            /** Kind */
            kind: string;
            /** Actor */
            actor: string;
            /** Subject */
            subject: string;
            /** Customer Id */
            customer_id: number | null;
            /** Ticket Id */
            ticket_id: number | null;
            /** Node */
            node: string | null;
            /** Data */
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * EventPage
         * @description Facts in order; `next` is always there: ask again with it for what happens from now on.
         */
        EventsEventPage: {
            /** Items */
            items: components["schemas"]["EventsEventOut"][];
            /** Next */
            next: string;
        };
        /**
         * LogPage
         * @description Lines of the operation log, newest first.
         */
        EventsLogPage: {
            /** Items */
            items: components["schemas"]["EventsEventOut"][];
            /** Next */
            next: string | null;
        };
        /**
         * FileOut
         * @description A kept file; its content is at `/api/v1/files/{id}`.
         */
        FilesFileOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Type */
            type: string;
            /** Size */
            size: number;
        };
        /** Page[PersonOut] */
        StaffPage_PersonOut_: {
            /** Items */
            items: components["schemas"]["StaffPersonOut"][];
            /** Next */
            next?: string | null;
        };
        /** PersonOut */
        StaffPersonOut: {
            /** Id */
            id: number;
            /** Email */
            email: string;
            /** Name */
            name: string;
            /** Phone */
            phone: string;
            /** Language */
            language: string;
            /** Roles */
            roles: string[];
            department: components["schemas"]["StaffRef"] | null;
            /** Teams */
            teams: components["schemas"]["StaffRef"][];
            /** Skills */
            skills: components["schemas"]["StaffSkillRef"][];
            /** Presence */
            presence: string;
            /** Presence Since */
            presence_since: string | null;
            /** Is Demo */
            is_demo: boolean;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Dismissed At */
            dismissed_at: string | null;
        };
        /** Ref */
        StaffRef: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /** SkillRef */
        StaffSkillRef: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Level */
            level: number;
        };
        /** PersonIn */
        StaffPersonIn: {
            /** Email */
            email: string;
            /** Name */
            name: string;
            /**
             * Phone
             * @default
             */
            phone?: string;
            /**
             * Language
             * @default zh-CN
             * @enum {string}
             */
            language?: "zh-CN" | "zh-TW" | "en";
            /** Roles */
            roles?: string[];
            /** Department */
            department?: number | null;
            /** Teams */
            teams?: number[];
            /** Skills */
            skills?: components["schemas"]["StaffSkillIn"][];
        };
        /** SkillIn */
        StaffSkillIn: {
            /** Skill */
            skill: number;
            /** Level */
            level: number;
        };
        /** PersonChange */
        StaffPersonChange: {
            /** Email */
            email?: string | null;
            /** Name */
            name?: string | null;
            /** Phone */
            phone?: string | null;
            /** Language */
            language?: ("zh-CN" | "zh-TW" | "en") | null;
            /** Roles */
            roles?: string[] | null;
            /** Department */
            department?: number | null;
            /** Teams */
            teams?: number[] | null;
            /** Skills */
            skills?: components["schemas"]["StaffSkillIn"][] | null;
        };
        /**
         * Invited
         * @description `link` is one more way in, for handing over where mail is not set up; it is told this once.
         */
        StaffInvited: {
            person: components["schemas"]["StaffPersonOut"];
            /** Link */
            link: string;
        };
        /** Invitation */
        StaffInvitation: {
            /** Email */
            email: string;
            /** Name */
            name: string;
            /** Roles */
            roles?: string[];
            /** Teams */
            teams?: number[];
        };
        /** PresenceOut */
        StaffPresenceOut: {
            /** State */
            state: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /** PresenceIn */
        StaffPresenceIn: {
            /** State */
            state: string;
        };
        /** DepartmentOut */
        StaffDepartmentOut: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Name En */
            name_en: string;
            /** Parent */
            parent: number | null;
            /** Archived */
            archived: boolean;
            /** Head */
            head: number | null;
        };
        /** Page[DepartmentOut] */
        StaffPage_DepartmentOut_: {
            /** Items */
            items: components["schemas"]["StaffDepartmentOut"][];
            /** Next */
            next?: string | null;
        };
        /** DepartmentIn */
        StaffDepartmentIn: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /**
             * Name En
             * @default
             */
            name_en?: string;
            /** Parent */
            parent?: number | null;
            /** Head */
            head?: number | null;
        };
        /** Page[TeamOut] */
        StaffPage_TeamOut_: {
            /** Items */
            items: components["schemas"]["StaffTeamOut"][];
            /** Next */
            next?: string | null;
        };
        /** TeamOut */
        StaffTeamOut: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Name En */
            name_en: string;
            /** Department */
            department: number | null;
            /** Leader */
            leader: number | null;
            /** Members */
            members: number[];
            /** Archived */
            archived: boolean;
        };
        /** TeamIn */
        StaffTeamIn: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /**
             * Name En
             * @default
             */
            name_en?: string;
            /** Department */
            department?: number | null;
            /** Leader */
            leader?: number | null;
            /** Members */
            members?: number[];
        };
        /** NodeOut */
        StaffNodeOut: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Name En */
            name_en: string;
            /** Parent */
            parent: number | null;
            /** Archived */
            archived: boolean;
        };
        /** Page[NodeOut] */
        StaffPage_NodeOut_: {
            /** Items */
            items: components["schemas"]["StaffNodeOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * CodedIn
         * @description What every reference row has.
         */
        StaffCodedIn: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /**
             * Name En
             * @default
             */
            name_en?: string;
        };
        /**
         * NodeIn
         * @description A row of a tree: a region, a product, a problem.
         */
        StaffNodeIn: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /**
             * Name En
             * @default
             */
            name_en?: string;
            /** Parent */
            parent?: number | null;
        };
        /** HolidayOut */
        StaffHolidayOut: {
            /** Id */
            id: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Name */
            name: string;
            /** Kind */
            kind: string;
            /** Archived */
            archived: boolean;
        };
        /** Page[HolidayOut] */
        StaffPage_HolidayOut_: {
            /** Items */
            items: components["schemas"]["StaffHolidayOut"][];
            /** Next */
            next?: string | null;
        };
        /** HolidayIn */
        StaffHolidayIn: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Name */
            name: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "holiday" | "workday";
        };
        /** Page[PresenceKindOut] */
        StaffPage_PresenceKindOut_: {
            /** Items */
            items: components["schemas"]["StaffPresenceKindOut"][];
            /** Next */
            next?: string | null;
        };
        /** PresenceKindOut */
        StaffPresenceKindOut: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Name En */
            name_en: string;
            /** Takes Work */
            takes_work: boolean;
            /** Archived */
            archived: boolean;
        };
        /**
         * PresenceKindIn
         * @description What somebody can be now; whether they are given work then.
         */
        StaffPresenceKindIn: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /**
             * Name En
             * @default
             */
            name_en?: string;
            /**
             * Takes Work
             * @default false
             */
            takes_work?: boolean;
        };
        /** NodeChange */
        StaffNodeChange: {
            /** Code */
            code?: string | null;
            /** Name */
            name?: string | null;
            /** Name En */
            name_en?: string | null;
            /** Parent */
            parent?: number | null;
        };
        /** CodedChange */
        StaffCodedChange: {
            /** Code */
            code?: string | null;
            /** Name */
            name?: string | null;
            /** Name En */
            name_en?: string | null;
        };
        /** DepartmentChange */
        StaffDepartmentChange: {
            /** Code */
            code?: string | null;
            /** Name */
            name?: string | null;
            /** Name En */
            name_en?: string | null;
            /** Parent */
            parent?: number | null;
            /** Head */
            head?: number | null;
        };
        /** TeamChange */
        StaffTeamChange: {
            /** Code */
            code?: string | null;
            /** Name */
            name?: string | null;
            /** Name En */
            name_en?: string | null;
            /** Department */
            department?: number | null;
            /** Leader */
            leader?: number | null;
            /** Members */
            members?: number[] | null;
        };
        /** HolidayChange */
        StaffHolidayChange: {
            /** Day */
            day?: string | null;
            /** Name */
            name?: string | null;
            /** Kind */
            kind?: ("holiday" | "workday") | null;
        };
        /** PresenceKindChange */
        StaffPresenceKindChange: {
            /** Name */
            name?: string | null;
            /** Name En */
            name_en?: string | null;
            /** Takes Work */
            takes_work?: boolean | null;
        };
        /** CompanyOut */
        StaffCompanyOut: {
            /** Name */
            name: string;
            /** Logo */
            logo: string | null;
            /** Colour */
            colour: string;
        };
        /** Me */
        StaffMe: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Email */
            email: string;
            /** Language */
            language: string;
            /** Roles */
            roles: string[];
            /** Teams */
            teams: components["schemas"]["StaffRef"][];
            /** Presence */
            presence: string;
            /** Presence Since */
            presence_since: string | null;
            /** Chats */
            chats: number;
        };
        /**
         * SessionOut
         * @description Who is signed in, how far each right reaches, the largest file taken, and the word to send as X-CSRFToken.
         */
        StaffSessionOut: {
            person: components["schemas"]["StaffMe"];
            /** Capabilities */
            capabilities: {
                [key: string]: string;
            };
            company: components["schemas"]["StaffCompanyOut"];
            /** File Bytes */
            file_bytes: number;
            /** Csrf */
            csrf: string;
        };
        /** SignIn */
        StaffSignIn: {
            /** Email */
            email: string;
            /** Password */
            password: string;
        };
        /** PasswordChange */
        StaffPasswordChange: {
            /** Old */
            old: string;
            /** New */
            new: string;
        };
        /** Asked */
        StaffAsked: {
            /** Email */
            email: string;
        };
        /** NewPassword */
        StaffNewPassword: {
            /** New */
            new: string;
        };
        /** InvitedPerson */
        StaffInvitedPerson: {
            /** Email */
            email: string;
            /** Name */
            name: string;
        };
        /** Accepted */
        StaffAccepted: {
            /** Password */
            password: string;
        };
        /** DemoOut */
        StaffDemoOut: {
            /** People */
            people: components["schemas"]["StaffDemoPerson"][];
            /** Password */
            password: string;
        };
        /** DemoPerson */
        StaffDemoPerson: {
            /** Email */
            email: string;
            /** Name */
            name: string;
            /** Role */
            role: string;
        };
        /**
         * FirstStart
         * @description Whether nobody can sign in yet, so that whoever has the server's key sets the house up.
         */
        StaffFirstStart: {
            /** Needed */
            needed: boolean;
        };
        /**
         * Beginning
         * @description `key` is what `shouwen up` printed when it started.
         */
        StaffBeginning: {
            /** Key */
            key: string;
            /** Company */
            company: string;
            /** Name */
            name: string;
            /** Email */
            email: string;
            /** Password */
            password: string;
        };
        /** Page[ShiftOut] */
        StaffPage_ShiftOut_: {
            /** Items */
            items: components["schemas"]["StaffShiftOut"][];
            /** Next */
            next?: string | null;
        };
        /** ShiftOut */
        StaffShiftOut: {
            /** Id */
            id: number;
            /** Person */
            person: number;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /** Archived */
            archived: boolean;
        };
        /** ShiftIn */
        StaffShiftIn: {
            /** Person */
            person: number;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
        };
        /** ShiftChange */
        StaffShiftChange: {
            /** Starts At */
            starts_at?: string | null;
            /** Ends At */
            ends_at?: string | null;
        };
        /** Page[TokenOut] */
        StaffPage_TokenOut_: {
            /** Items */
            items: components["schemas"]["StaffTokenOut"][];
            /** Next */
            next?: string | null;
        };
        /** TokenOut */
        StaffTokenOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Person */
            person: number;
            /** Person Name */
            person_name: string;
            /** Scopes */
            scopes: string[];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Last Used At */
            last_used_at: string | null;
            /** Expires At */
            expires_at: string | null;
        };
        /**
         * TokenMade
         * @description `token` is told this once.
         */
        StaffTokenMade: {
            /** Token */
            token: string;
            /** Name */
            name: string;
            /** Scopes */
            scopes: string[];
        };
        /**
         * TokenIn
         * @description `person` is oneself unless given; an administrator may name an account that nobody signs in with.
         */
        StaffTokenIn: {
            /** Name */
            name: string;
            /** Scopes */
            scopes: string[];
            /** Person */
            person?: number | null;
            /** Expires At */
            expires_at?: string | null;
        };
        /** Page[str] */
        StaffPage_str_: {
            /** Items */
            items: string[];
            /** Next */
            next?: string | null;
        };
        /**
         * CustomerOut
         * @description A customer's card.
         */
        CustomersCustomerOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Tier */
            tier: string;
            /** Region */
            region: string | null;
            /** Language */
            language: string;
            /** Note */
            note: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Identities */
            identities: components["schemas"]["CustomersIdentityOut"][];
            /** Merges */
            merges: components["schemas"]["CustomersMergeOut"][];
        };
        /**
         * IdentityOut
         * @description A phone number, an address or an account.
         */
        CustomersIdentityOut: {
            /** Id */
            id: number;
            /** Kind */
            kind: string;
            /** Value */
            value: string;
        };
        /**
         * MergeOut
         * @description A merge that can be undone.
         */
        CustomersMergeOut: {
            /** Id */
            id: number;
            /** Gone Id */
            gone_id: number;
            /** Name */
            name: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
        };
        /** Page[CustomerOut] */
        CustomersPage_CustomerOut_: {
            /** Items */
            items: components["schemas"]["CustomersCustomerOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * CustomerIn
         * @description What to correct; what is left out stays as it is. An empty region takes it away.
         */
        CustomersCustomerIn: {
            /** Name */
            name?: string | null;
            tier?: components["schemas"]["CustomersTier"] | null;
            /** Region */
            region?: string | "" | null;
            /** Language */
            language?: ("" | "zh-CN" | "zh-TW" | "en") | null;
            /** Note */
            note?: string | null;
        };
        /**
         * Tier
         * @enum {string}
         */
        CustomersTier: "standard" | "silver" | "gold" | "vip";
        /**
         * ContactIn
         * @description A phone number or an address to add.
         */
        CustomersContactIn: {
            /**
             * Phone
             * @default
             */
            phone?: string;
            /**
             * Email
             * @default
             */
            email?: string;
        };
        /**
         * MergeIn
         * @description The customer to take in.
         */
        CustomersMergeIn: {
            /** Gone Id */
            gone_id: number;
        };
        /**
         * EntryOut
         * @description One line of a customer's history.
         */
        CustomersEntryOut: {
            /** Id */
            id: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Kind */
            kind: string;
            /** Actor */
            actor: string;
            /** Subject */
            subject: string;
            /** Ticket Id */
            ticket_id: number | null;
            /** Node */
            node: string | null;
            /** Data */
            data: {
                [key: string]: unknown;
            };
        };
        /** Page[EntryOut] */
        CustomersPage_EntryOut_: {
            /** Items */
            items: components["schemas"]["CustomersEntryOut"][];
            /** Next */
            next?: string | null;
        };
        /** Page[SuggestionOut] */
        CustomersPage_SuggestionOut_: {
            /** Items */
            items: components["schemas"]["CustomersSuggestionOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * SuggestionOut
         * @description Two customers who are perhaps one person; `strength` 3 is the strongest, `reasons` are codes.
         */
        CustomersSuggestionOut: {
            /** Id */
            id: number;
            one: components["schemas"]["CustomersCustomerOut"];
            other: components["schemas"]["CustomersCustomerOut"];
            /** Strength */
            strength: number;
            /** Reasons */
            reasons: string[];
            /**
             * Found At
             * Format: date-time
             */
            found_at: string;
        };
        /**
         * JudgedOut
         * @description Whether two are suggested.
         */
        CustomersJudgedOut: {
            /** Id */
            id: number;
            /** Refused */
            refused: boolean;
        };
        /**
         * PreviewOut
         * @description Two cards, and what the kept one would hold; `changed` names its fields that a merge would change.
         */
        CustomersPreviewOut: {
            kept: components["schemas"]["CustomersCustomerOut"];
            gone: components["schemas"]["CustomersCustomerOut"];
            merged: components["schemas"]["CustomersCustomerOut"];
            /** Changed */
            changed: string[];
        };
        /**
         * IntervalOut
         * @description From when until when, for which cases, for what share of the customers; `reason` of going back to it.
         */
        VersionsIntervalOut: {
            scope: components["schemas"]["VersionsScopeOut"];
            /** Share */
            share: number;
            /**
             * Begins At
             * Format: date-time
             */
            begins_at: string;
            /** Ends At */
            ends_at: string | null;
            began_by: components["schemas"]["VersionsWhoOut"];
            /** Reason */
            reason: string;
        };
        /**
         * ScopeOut
         * @description Codes by axis; an empty list means any.
         */
        VersionsScopeOut: {
            /** Problem */
            problem: string[];
            /** Product */
            product: string[];
            /** Region */
            region: string[];
            /** Tier */
            tier: string[];
            /** Team */
            team: string[];
        };
        /**
         * TextOut
         * @description Words in both languages.
         */
        VersionsTextOut: {
            /** Zh */
            zh: string;
            /** En */
            en: string;
        };
        /**
         * VersionOut
         * @description A version without its document. `may` are the verbs open to who asks, `alone` says nobody else may publish.
         */
        VersionsVersionOut: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            name: components["schemas"]["VersionsTextOut"];
            /** Version */
            version: number;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "review" | "sent_back" | "approved" | "published" | "retired";
            /** Digest */
            digest: string;
            made_by: components["schemas"]["VersionsWhoOut"];
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            submitted_by: components["schemas"]["VersionsWhoOut"] | null;
            /** Submitted At */
            submitted_at: string | null;
            reviewed_by: components["schemas"]["VersionsWhoOut"] | null;
            /** Reviewed At */
            reviewed_at: string | null;
            /** Review Note */
            review_note: string;
            /** Published At */
            published_at: string | null;
            /** Retired At */
            retired_at: string | null;
            /** Intervals */
            intervals: components["schemas"]["VersionsIntervalOut"][];
            /** May */
            may: ("change" | "submit" | "review" | "publish" | "retire" | "roll_back")[];
            /** Alone */
            alone: boolean;
        };
        /**
         * WhoOut
         * @description Who did it; `kind` is person, or system for the house itself.
         */
        VersionsWhoOut: {
            /** Kind */
            kind: string;
            /** Id */
            id: number | null;
            /** Name */
            name: string;
        };
        /**
         * YamlIn
         * @description A document as YAML.
         */
        VersionsYamlIn: {
            /** Yaml */
            yaml: string;
        };
        /**
         * ReadyIn
         * @description Which ready standard to start from, and a code of one's own.
         */
        VersionsReadyIn: {
            /** Name */
            name: string;
            /** Code */
            code?: string | null;
        };
        /**
         * CopyIn
         * @description Under which code; the same one when left out.
         */
        VersionsCopyIn: {
            /** Code */
            code?: string | null;
        };
        /**
         * ChangeIn
         * @description A document as YAML, and the digest of the draft that the changer had before them.
         */
        VersionsChangeIn: {
            /** Yaml */
            yaml: string;
            /** Digest */
            digest: string;
        };
        /**
         * LimitOut
         * @description A limit as it stands on a node, for the cases that `match` names; empty for all others.
         */
        VersionsLimitOut: {
            /** Clock */
            clock: string;
            /** Within */
            within: string;
            /** Seconds */
            seconds: number;
            /** Calendar */
            calendar: string;
            /** Warn */
            warn: number;
            /** Goal */
            goal: number | null;
            /** Escalate */
            escalate: {
                [key: string]: string;
            };
            /** Match */
            match: {
                [key: string]: string[];
            };
        };
        /**
         * MapEdgeOut
         * @description A way between nodes; `anywhere` marks one that leads from every working node.
         */
        VersionsMapEdgeOut: {
            /** From */
            from: string;
            /** To */
            to: string;
            label: components["schemas"]["VersionsTextOut"];
            /** Anywhere */
            anywhere: boolean;
        };
        /**
         * MapNodeOut
         * @description A node of the map.
         */
        VersionsMapNodeOut: {
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            name: components["schemas"]["VersionsTextOut"];
            /** Status */
            status: string;
            /** Owner */
            owner: {
                [key: string]: string;
            };
            /** Waits For */
            waits_for: string;
            /** Limits */
            limits: components["schemas"]["VersionsLimitOut"][];
            /** Inputs */
            inputs: components["schemas"]["VersionsTextOut"][];
            /** Outputs */
            outputs: components["schemas"]["VersionsTextOut"][];
            sop: components["schemas"]["VersionsTextOut"] | null;
            /** Scripts */
            scripts: components["schemas"]["VersionsScriptOut"][];
        };
        /**
         * MapOut
         * @description A version as a map, with the whole document beside it.
         */
        VersionsMapOut: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            name: components["schemas"]["VersionsTextOut"];
            /** Version */
            version: number;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "review" | "sent_back" | "approved" | "published" | "retired";
            /** Digest */
            digest: string;
            made_by: components["schemas"]["VersionsWhoOut"];
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            submitted_by: components["schemas"]["VersionsWhoOut"] | null;
            /** Submitted At */
            submitted_at: string | null;
            reviewed_by: components["schemas"]["VersionsWhoOut"] | null;
            /** Reviewed At */
            reviewed_at: string | null;
            /** Review Note */
            review_note: string;
            /** Published At */
            published_at: string | null;
            /** Retired At */
            retired_at: string | null;
            /** Intervals */
            intervals: components["schemas"]["VersionsIntervalOut"][];
            /** May */
            may: ("change" | "submit" | "review" | "publish" | "retire" | "roll_back")[];
            /** Alone */
            alone: boolean;
            about: components["schemas"]["VersionsTextOut"];
            /** Document */
            document: {
                [key: string]: unknown;
            };
            /** Nodes */
            nodes: components["schemas"]["VersionsMapNodeOut"][];
            /** Edges */
            edges: components["schemas"]["VersionsMapEdgeOut"][];
            /** Before */
            before: number | null;
        };
        /**
         * ScriptOut
         * @description Words to say.
         */
        VersionsScriptOut: {
            /** Code */
            code: string;
            name: components["schemas"]["VersionsTextOut"];
            text: components["schemas"]["VersionsTextOut"];
        };
        /**
         * ReviewIn
         * @description The second person's word, on what they had before them; a note is needed to send it back.
         */
        VersionsReviewIn: {
            /** Approved */
            approved: boolean;
            /**
             * Note
             * @default
             */
            note?: string;
            /** Digest */
            digest: string;
        };
        /**
         * GivesWayOut
         * @description A version that gives way to the published one: `replaced` ends, `displaced` will not begin.
         *
         *     One of another standard is `overtaken`: it stays in force, but new cases go to what began last.
         */
        VersionsGivesWayOut: {
            /**
             * How
             * @enum {string}
             */
            how: "replaced" | "displaced" | "overtaken";
            /** Id */
            id: number;
            /** Code */
            code: string;
            name: components["schemas"]["VersionsTextOut"];
            /** Version */
            version: number;
            scope: components["schemas"]["VersionsScopeOut"];
            /** Share */
            share: number;
            /**
             * Begins At
             * Format: date-time
             */
            begins_at: string;
            /** Ends At */
            ends_at: string | null;
        };
        /**
         * PublishedOut
         * @description The version, and what gave way to it.
         */
        VersionsPublishedOut: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            name: components["schemas"]["VersionsTextOut"];
            /** Version */
            version: number;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "review" | "sent_back" | "approved" | "published" | "retired";
            /** Digest */
            digest: string;
            made_by: components["schemas"]["VersionsWhoOut"];
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            submitted_by: components["schemas"]["VersionsWhoOut"] | null;
            /** Submitted At */
            submitted_at: string | null;
            reviewed_by: components["schemas"]["VersionsWhoOut"] | null;
            /** Reviewed At */
            reviewed_at: string | null;
            /** Review Note */
            review_note: string;
            /** Published At */
            published_at: string | null;
            /** Retired At */
            retired_at: string | null;
            /** Intervals */
            intervals: components["schemas"]["VersionsIntervalOut"][];
            /** May */
            may: ("change" | "submit" | "review" | "publish" | "retire" | "roll_back")[];
            /** Alone */
            alone: boolean;
            /** Gave Way */
            gave_way: components["schemas"]["VersionsGivesWayOut"][];
        };
        /**
         * PublishIn
         * @description From when on, for which cases, for what share of the customers.
         *
         *     `displace` gives up what other versions are to begin later for the same cases; without it, that is refused.
         */
        VersionsPublishIn: {
            /** At */
            at?: string | null;
            scope?: components["schemas"]["VersionsScopeIn"];
            /**
             * Share
             * @default 1
             */
            share?: number;
            /**
             * Displace
             * @default false
             */
            displace?: boolean;
        };
        /**
         * ScopeIn
         * @description Codes by axis; an empty list means any. `team` is where this very version would send the case.
         */
        VersionsScopeIn: {
            /** Problem */
            problem?: string[];
            /** Product */
            product?: string[];
            /** Region */
            region?: string[];
            /** Tier */
            tier?: string[];
            /** Team */
            team?: string[];
        };
        /** Page[GivesWayOut] */
        VersionsPage_GivesWayOut_: {
            /** Items */
            items: components["schemas"]["VersionsGivesWayOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * MomentIn
         * @description From when on; now when left out.
         */
        VersionsMomentIn: {
            /** At */
            at?: string | null;
        };
        /**
         * RolledBackOut
         * @description The version that is in force again, if there was one before.
         */
        VersionsRolledBackOut: {
            in_force: components["schemas"]["VersionsVersionOut"] | null;
        };
        /**
         * RollBackIn
         * @description Why.
         */
        VersionsRollBackIn: {
            /** Reason */
            reason: string;
        };
        /** Page[StandardOut] */
        VersionsPage_StandardOut_: {
            /** Items */
            items: components["schemas"]["VersionsStandardOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * StandardOut
         * @description A standard: its version in force for all cases, beside it those for some cases or some customers.
         *
         *     `usual` says that a case which no narrower version takes runs on this standard, and not on another one for all.
         */
        VersionsStandardOut: {
            /** Code */
            code: string;
            name: components["schemas"]["VersionsTextOut"];
            in_force: components["schemas"]["VersionsVersionOut"] | null;
            /** For Some */
            for_some: components["schemas"]["VersionsVersionOut"][];
            /** Usual */
            usual: boolean;
            /** Versions */
            versions: number;
        };
        /** Page[ReadyOut] */
        VersionsPage_ReadyOut_: {
            /** Items */
            items: components["schemas"]["VersionsReadyOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * ReadyOut
         * @description A standard that is shipped with the house, to start from; `taken` when there is one of its code already.
         */
        VersionsReadyOut: {
            /** Name */
            name: string;
            /** Code */
            code: string;
            title: components["schemas"]["VersionsTextOut"];
            about: components["schemas"]["VersionsTextOut"];
            /** Nodes */
            nodes: number;
            /** Limits */
            limits: number;
            /** Taken */
            taken: boolean;
        };
        /** Page[VersionOut] */
        VersionsPage_VersionOut_: {
            /** Items */
            items: components["schemas"]["VersionsVersionOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * FaultOut
         * @description What keeps a standard from being published.
         */
        VersionsFaultOut: {
            /** Place */
            place: string;
            /** Code */
            code: string;
            /** Message */
            message: string;
        };
        /** Page[FaultOut] */
        VersionsPage_FaultOut_: {
            /** Items */
            items: components["schemas"]["VersionsFaultOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * ChangeOut
         * @description One thing that is otherwise in the other version; `what` is added, removed, changed or renamed.
         */
        VersionsChangeOut: {
            /** Kind */
            kind: string;
            /** Place */
            place: string;
            name: components["schemas"]["VersionsTextOut"];
            /**
             * What
             * @enum {string}
             */
            what: "added" | "removed" | "changed" | "renamed";
            about: components["schemas"]["VersionsTextOut"];
            before: components["schemas"]["VersionsTextOut"] | null;
            after: components["schemas"]["VersionsTextOut"] | null;
        };
        /** Page[ChangeOut] */
        VersionsPage_ChangeOut_: {
            /** Items */
            items: components["schemas"]["VersionsChangeOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * IntervalOut
         * @description From when until when, for which cases, for what share of the customers; `reason` of going back to it.
         */
        BpmnIntervalOut: {
            scope: components["schemas"]["BpmnScopeOut"];
            /** Share */
            share: number;
            /**
             * Begins At
             * Format: date-time
             */
            begins_at: string;
            /** Ends At */
            ends_at: string | null;
            began_by: components["schemas"]["BpmnWhoOut"];
            /** Reason */
            reason: string;
        };
        /**
         * ScopeOut
         * @description Codes by axis; an empty list means any.
         */
        BpmnScopeOut: {
            /** Problem */
            problem: string[];
            /** Product */
            product: string[];
            /** Region */
            region: string[];
            /** Tier */
            tier: string[];
            /** Team */
            team: string[];
        };
        /**
         * TextOut
         * @description Words in both languages.
         */
        BpmnTextOut: {
            /** Zh */
            zh: string;
            /** En */
            en: string;
        };
        /**
         * VersionOut
         * @description A version without its document. `may` are the verbs open to who asks, `alone` says nobody else may publish.
         */
        BpmnVersionOut: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            name: components["schemas"]["BpmnTextOut"];
            /** Version */
            version: number;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "review" | "sent_back" | "approved" | "published" | "retired";
            /** Digest */
            digest: string;
            made_by: components["schemas"]["BpmnWhoOut"];
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            submitted_by: components["schemas"]["BpmnWhoOut"] | null;
            /** Submitted At */
            submitted_at: string | null;
            reviewed_by: components["schemas"]["BpmnWhoOut"] | null;
            /** Reviewed At */
            reviewed_at: string | null;
            /** Review Note */
            review_note: string;
            /** Published At */
            published_at: string | null;
            /** Retired At */
            retired_at: string | null;
            /** Intervals */
            intervals: components["schemas"]["BpmnIntervalOut"][];
            /** May */
            may: ("change" | "submit" | "review" | "publish" | "retire" | "roll_back")[];
            /** Alone */
            alone: boolean;
        };
        /**
         * WhoOut
         * @description Who did it; `kind` is person, or system for the house itself.
         */
        BpmnWhoOut: {
            /** Kind */
            kind: string;
            /** Id */
            id: number | null;
            /** Name */
            name: string;
        };
        /**
         * BpmnChangeIn
         * @description A BPMN file, and the digest of the draft that the changer had before them.
         */
        BpmnBpmnChangeIn: {
            /** Bpmn */
            bpmn: string;
            /** Digest */
            digest: string;
        };
        /**
         * BpmnIn
         * @description A BPMN file.
         */
        BpmnBpmnIn: {
            /** Bpmn */
            bpmn: string;
        };
        /**
         * CheckedOut
         * @description What was found in a file, and the document that it makes.
         */
        BpmnCheckedOut: {
            /** Items */
            items: components["schemas"]["BpmnFindingOut"][];
            /** Document */
            document: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * FindingOut
         * @description A fault keeps the standard from being published, a hint does not; `element` is the id of the BPMN element.
         */
        BpmnFindingOut: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "fault" | "hint";
            /** Place */
            place: string;
            /** Element */
            element: string;
            /** Code */
            code: string;
            /** Message */
            message: string;
        };
        /**
         * BlockOut
         * @description One piece of a section; `kind` says which of the fields it has.
         */
        ManualBlockOut: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "text" | "steps" | "bullets" | "facts" | "table" | "script" | "chart" | "note";
            /** Title */
            title: string;
            /** Text */
            text: string;
            /** Items */
            items: string[];
            /** Head */
            head: components["schemas"]["ManualColumnOut"][];
            /** Rows */
            rows: string[][];
            /** Pictures */
            pictures: components["schemas"]["ManualPictureOut"][];
        };
        /**
         * ColumnOut
         * @description A column's head and its share of the width.
         */
        ManualColumnOut: {
            /** Title */
            title: string;
            /** Width */
            width: number;
        };
        /**
         * CoverOut
         * @description The first page.
         */
        ManualCoverOut: {
            /** Company */
            company: string;
            /** Title */
            title: string;
            /** Subtitle */
            subtitle: string;
            /** Mark */
            mark: string;
            /**
             * Logo
             * @description As SVG; empty for none.
             */
            logo: string;
            /** Colour */
            colour: string;
            /** Facts */
            facts: [
                string,
                string
            ][];
        };
        /**
         * ManualOut
         * @description A version as a manual in one language.
         */
        ManualManualOut: {
            /**
             * Language
             * @enum {string}
             */
            language: "zh-CN" | "en";
            cover: components["schemas"]["ManualCoverOut"];
            /** Contents */
            contents: string;
            /** Running */
            running: string;
            /** Page Of */
            page_of: string;
            /** Sections */
            sections: components["schemas"]["ManualSectionOut"][];
        };
        /**
         * PictureOut
         * @description A drawing as SVG, its size in points, its words for who cannot see it.
         */
        ManualPictureOut: {
            /** Svg */
            svg: string;
            /** Width */
            width: number;
            /** Height */
            height: number;
            /** Words */
            words: string;
        };
        /**
         * SectionOut
         * @description A numbered part.
         */
        ManualSectionOut: {
            /** Title */
            title: string;
            /** Anchor */
            anchor: string;
            /** Number */
            number: string;
            /** Wide */
            wide: boolean;
            /** Blocks */
            blocks: components["schemas"]["ManualBlockOut"][];
            /** Sections */
            sections: components["schemas"]["ManualSectionOut"][];
        };
        /**
         * FieldOut
         * @description A field to fill in, or a column; in a row of fields it takes `width` of four places.
         */
        TemplatesFieldOut: {
            /** Name */
            name: string;
            /**
             * Type
             * @enum {string}
             */
            type: "text" | "long" | "number" | "date" | "moment" | "choice" | "yes_no" | "sign";
            /** Width */
            width: number;
            /** Choices */
            choices: string[];
            /** Hint */
            hint: string;
        };
        /** Page[TemplateOut] */
        TemplatesPage_TemplateOut_: {
            /** Items */
            items: components["schemas"]["TemplatesTemplateOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PartOut
         * @description Fields, or a table with its rows and how many blank ones follow.
         */
        TemplatesPartOut: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "fields" | "table";
            /** Title */
            title: string;
            /** Fields */
            fields: components["schemas"]["TemplatesFieldOut"][];
            /** Rows */
            rows: string[][];
            /** Blank */
            blank: number;
        };
        /**
         * TemplateOut
         * @description A template, filled with what the standard gives.
         */
        TemplatesTemplateOut: {
            /** Code */
            code: string;
            /** Title */
            title: string;
            /** About */
            about: string;
            /** Standard */
            standard: string;
            /** Landscape */
            landscape: boolean;
            /** Parts */
            parts: components["schemas"]["TemplatesPartOut"][];
        };
        /** Page[RunningOut] */
        MovesPage_RunningOut_: {
            /** Items */
            items: components["schemas"]["MovesRunningOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * RunningOut
         * @description How many running tickets of a version stand on a node.
         */
        MovesRunningOut: {
            /** Node */
            node: string;
            name: components["schemas"]["MovesTextOut"];
            /** Tickets */
            tickets: number;
        };
        /**
         * TextOut
         * @description Words in both languages.
         */
        MovesTextOut: {
            /** Zh */
            zh: string;
            /** En */
            en: string;
        };
        /**
         * CoverageOut
         * @description Of so many tickets of the last 30 days so many would have been covered; examples as far as the asker may read.
         */
        MovesCoverageOut: {
            /** Of */
            of: number;
            /** Covered */
            covered: number;
            /** Examples */
            examples: components["schemas"]["MovesExampleOut"][];
        };
        /**
         * ExampleOut
         * @description A ticket that would have been covered.
         */
        MovesExampleOut: {
            /** Number */
            number: string;
            /** Subject */
            subject: string;
        };
        /**
         * CoverageIn
         * @description A scope and a share to try on last month's tickets.
         */
        MovesCoverageIn: {
            /** Problem */
            problem?: string[];
            /** Product */
            product?: string[];
            /** Region */
            region?: string[];
            /** Tier */
            tier?: string[];
            /** Team */
            team?: string[];
            /**
             * Share
             * @default 1
             */
            share?: number;
        };
        /**
         * ForeseenOut
         * @description What a move would come to. `played` says how many cases, the latest, were moved in memory to count the rest.
         */
        MovesForeseenOut: {
            /** Tickets */
            tickets: number;
            /** Stay */
            stay: number;
            /** Nodes */
            nodes: components["schemas"]["MovesRunningOut"][];
            /** Without Target */
            without_target: string[];
            /** Played */
            played: number;
            /** Refused */
            refused: number;
            /** Late */
            late: number;
            /** Sooner */
            sooner: number;
            /** Examples */
            examples: components["schemas"]["MovesTrialOut"][];
        };
        /**
         * TrialOut
         * @description One ticket of a preview.
         */
        MovesTrialOut: {
            /** Number */
            number: string;
            /** Node From */
            node_from: string;
            /** Node To */
            node_to: string;
            /** Due Before */
            due_before: string | null;
            /** Due After */
            due_after: string | null;
        };
        /**
         * MoveIn
         * @description From which version, and from which of its nodes to which of this one's; tickets on other nodes stay.
         */
        MovesMoveIn: {
            /** From Version */
            from_version: number;
            /** Mapping */
            mapping: {
                [key: string]: string;
            };
        };
        /**
         * MoveOut
         * @description A move and how far it is.
         */
        MovesMoveOut: {
            /** Id */
            id: number;
            /** Version */
            version: number;
            /** From Version */
            from_version: number;
            /** Mapping */
            mapping: {
                [key: string]: string;
            };
            /**
             * State
             * @enum {string}
             */
            state: "running" | "done";
            /** Tickets */
            tickets: number;
            /** Moved */
            moved: number;
            /** Skipped */
            skipped: number;
            asked_by: components["schemas"]["MovesWhoOut"];
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            /** Ended At */
            ended_at: string | null;
            /** Undoes */
            undoes: number | null;
            /** Undone By */
            undone_by: number | null;
            /** Skipped Tickets */
            skipped_tickets: components["schemas"]["MovesSkippedOut"][];
        };
        /**
         * SkippedOut
         * @description A ticket that stayed: it changed meanwhile, or had nowhere to go.
         */
        MovesSkippedOut: {
            /** Number */
            number: string;
            /** Why */
            why: string;
        };
        /**
         * WhoOut
         * @description Who asked.
         */
        MovesWhoOut: {
            /** Kind */
            kind: string;
            /** Id */
            id: number | null;
            /** Name */
            name: string;
        };
        /** Page[MoveOut] */
        MovesPage_MoveOut_: {
            /** Items */
            items: components["schemas"]["MovesMoveOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * OpenedOut
         * @description The answer to a request: durable when you read it.
         */
        TicketsOpenedOut: {
            /** Number */
            number: string;
            /** Status */
            status: string;
            /** Team */
            team: string;
            /** Promised First Response At */
            promised_first_response_at: string | null;
        };
        /**
         * CustomerOut
         * @description Who asked.
         */
        ListsCustomerOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Tier */
            tier: string;
        };
        /** Page[RowOut] */
        ListsPage_RowOut_: {
            /** Items */
            items: components["schemas"]["ListsRowOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PersonOut
         * @description A member of staff.
         */
        ListsPersonOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * RefOut
         * @description A row of reference data.
         */
        ListsRefOut: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * RowOut
         * @description A line of a list.
         */
        ListsRowOut: {
            /** Number */
            number: string;
            /** Subject */
            subject: string;
            /** Status */
            status: string;
            /** Waiting */
            waiting: string;
            /** Level */
            level: string;
            team: components["schemas"]["ListsRefOut"] | null;
            holder: components["schemas"]["ListsPersonOut"] | null;
            first_owner: components["schemas"]["ListsPersonOut"] | null;
            customer: components["schemas"]["ListsCustomerOut"];
            /** Channel */
            channel: string;
            problem: components["schemas"]["ListsRefOut"] | null;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /** Due At */
            due_at: string | null;
            /** Due Clock */
            due_clock: string;
            /** Urges */
            urges: number;
            /** Unread */
            unread: number;
        };
        /**
         * ContactOut
         * @description A line of a list.
         */
        ContactsContactOut: {
            /** Id */
            id: number;
            /** Kind */
            kind: string;
            /** State */
            state: string;
            /** Outcome */
            outcome: string;
            customer: components["schemas"]["ContactsCustomerOut"];
            /** Subject */
            subject: string;
            problem: components["schemas"]["ContactsRefOut"] | null;
            team: components["schemas"]["ContactsRefOut"] | null;
            /** Lane */
            lane: number;
            /**
             * Entered At
             * Format: date-time
             */
            entered_at: string;
            /**
             * Queued At
             * Format: date-time
             */
            queued_at: string;
            /** Offered To */
            offered_to: number | null;
            /** Offer Until */
            offer_until: string | null;
            /** Answered At */
            answered_at: string | null;
            /** Ended At */
            ended_at: string | null;
            holder: components["schemas"]["ContactsPersonOut"] | null;
            last: components["schemas"]["ContactsLastOut"] | null;
            /** Unread */
            unread: number;
            /** Ticket */
            ticket: string | null;
        };
        /**
         * CustomerOut
         * @description Who talks.
         */
        ContactsCustomerOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Tier */
            tier: string;
        };
        /**
         * LastOut
         * @description What was said last; `by` is visitor or agent.
         */
        ContactsLastOut: {
            /** Text */
            text: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * By
             * @enum {string}
             */
            by: "visitor" | "agent";
        };
        /** Page[ContactOut] */
        ContactsPage_ContactOut_: {
            /** Items */
            items: components["schemas"]["ContactsContactOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PersonOut
         * @description A member of staff.
         */
        ContactsPersonOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * RefOut
         * @description A row of reference data.
         */
        ContactsRefOut: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * CardOut
         * @description A whole contact; `may` names the verbs that you may use now.
         */
        ContactsCardOut: {
            /** Id */
            id: number;
            /** Kind */
            kind: string;
            /** State */
            state: string;
            /** Outcome */
            outcome: string;
            customer: components["schemas"]["ContactsCustomerOut"];
            /** Subject */
            subject: string;
            problem: components["schemas"]["ContactsRefOut"] | null;
            team: components["schemas"]["ContactsRefOut"] | null;
            /** Lane */
            lane: number;
            /**
             * Entered At
             * Format: date-time
             */
            entered_at: string;
            /**
             * Queued At
             * Format: date-time
             */
            queued_at: string;
            /** Offered To */
            offered_to: number | null;
            /** Offer Until */
            offer_until: string | null;
            /** Answered At */
            answered_at: string | null;
            /** Ended At */
            ended_at: string | null;
            holder: components["schemas"]["ContactsPersonOut"] | null;
            last: components["schemas"]["ContactsLastOut"] | null;
            /** Unread */
            unread: number;
            /** Ticket */
            ticket: string | null;
            /** Conversation Id */
            conversation_id: number;
            /** Language */
            language: string;
            /** Page Address */
            page_address: string;
            /** Read By Visitor */
            read_by_visitor: number;
            /** Read By Staff */
            read_by_staff: number;
            rating: components["schemas"]["ContactsRatingOut"] | null;
            summary: components["schemas"]["ContactsSummaryOut"] | null;
            /** May */
            may: string[];
        };
        /**
         * RatingOut
         * @description The customer's rating.
         */
        ContactsRatingOut: {
            /** Score */
            score: number;
            /** Words */
            words: string;
        };
        /**
         * SummaryOut
         * @description 服务小结.
         */
        ContactsSummaryOut: {
            problem: components["schemas"]["ContactsRefOut"] | null;
            /** Result */
            result: string;
            /** Note */
            note: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
        };
        /**
         * FileOut
         * @description A file of the talk.
         */
        ContactsFileOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Type */
            type: string;
            /** Size */
            size: number;
        };
        /**
         * MessageOut
         * @description One message of the talk.
         */
        ContactsMessageOut: {
            /** Id */
            id: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "public" | "note" | "event" | "whisper";
            /** Author */
            author: string;
            /** Author Name */
            author_name: string;
            /** Text */
            text: string;
            /** Files */
            files: components["schemas"]["ContactsFileOut"][];
            /** Client Key */
            client_key: string;
        };
        /** Page[MessageOut] */
        ContactsPage_MessageOut_: {
            /** Items */
            items: components["schemas"]["ContactsMessageOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * SayIn
         * @description Words for the visitor, or beside them; a repeated `client_key` is one message.
         */
        ContactsSayIn: {
            /**
             * Text
             * @default
             */
            text?: string;
            /**
             * Kind
             * @default public
             * @enum {string}
             */
            kind?: "public" | "note" | "whisper";
            /** Files */
            files?: number[];
            /**
             * Client Key
             * @default
             */
            client_key?: string;
        };
        /**
         * WhoseOut
         * @description Whose it is now, and whose it was: setting that again undoes it.
         */
        ContactsWhoseOut: {
            /** Customer Id */
            customer_id: number;
            /** Before */
            before: number;
        };
        /**
         * WhoseIn
         * @description The customer.
         */
        ContactsWhoseIn: {
            /** Customer Id */
            customer_id: number;
        };
        /**
         * DeclineIn
         * @description Why not.
         */
        ContactsDeclineIn: {
            /**
             * Reason
             * @enum {string}
             */
            reason: "busy" | "not_mine" | "break" | "other";
        };
        /**
         * TransferIn
         * @description To a team's queue or to a person (by id), and what was tried.
         */
        ContactsTransferIn: {
            /** Team */
            team?: string | null;
            /** Person */
            person?: number | null;
            /**
             * Reason
             * @enum {string}
             */
            reason: "skill" | "language" | "shift" | "load" | "customer" | "other";
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * SummaryIn
         * @description What it was about and what came of it.
         */
        ContactsSummaryIn: {
            /** Problem Type */
            problem_type?: string | null;
            /**
             * Result
             * @enum {string}
             */
            result: "solved" | "ticket" | "callback" | "no_answer" | "other";
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * ReadOut
         * @description Whether that was news.
         */
        ContactsReadOut: {
            /** Fresh */
            fresh: boolean;
        };
        /**
         * ReadIn
         * @description Up to which message it was read.
         */
        ContactsReadIn: {
            /** Message Id */
            message_id: number;
        };
        /**
         * CountsOut
         * @description Open tickets of each view; 1001 means more than a thousand.
         */
        ListsCountsOut: {
            /** Mine */
            mine: number;
            /** Team */
            team: number;
            /** All */
            all: number;
            /** Watching */
            watching: number;
        };
        /**
         * DoneOut
         * @description What became of one ticket.
         */
        BulkDoneOut: {
            /** Number */
            number: string;
            /** Ok */
            ok: boolean;
            /** Code */
            code: string;
            /** Message */
            message: string;
        };
        /**
         * ResultsOut
         * @description One line for each ticket, in the order asked for.
         */
        BulkResultsOut: {
            /** Results */
            results: components["schemas"]["BulkDoneOut"][];
        };
        /**
         * BulkIn
         * @description The tickets, the verb, and what that verb needs; a repeated `client_key` writes a note or a reply once.
         */
        BulkBulkIn: {
            /** Numbers */
            numbers: string[];
            /**
             * Verb
             * @enum {string}
             */
            verb: "assign" | "level" | "note" | "reply" | "solve" | "void" | "merge" | "incident";
            /** Team */
            team?: string | null;
            /** Person */
            person?: number | null;
            /** Level */
            level?: string | null;
            /** Way */
            way?: string | null;
            /** Incident */
            incident?: number | null;
            /** Into */
            into?: string | null;
            /**
             * Other Customer
             * @default false
             */
            other_customer?: boolean;
            /**
             * Text
             * @default
             */
            text?: string;
            /**
             * Reason
             * @default
             */
            reason?: string;
            /**
             * Client Key
             * @default
             */
            client_key?: string;
        };
        /**
         * CardOut
         * @description A whole ticket; `may` names the verbs that you may use now.
         */
        DeskCardOut: {
            /** Number */
            number: string;
            /** Subject */
            subject: string;
            /** Status */
            status: string;
            /** Waiting */
            waiting: string;
            /** Level */
            level: string;
            team: components["schemas"]["DeskRefOut"] | null;
            holder: components["schemas"]["DeskPersonOut"] | null;
            first_owner: components["schemas"]["DeskPersonOut"] | null;
            customer: components["schemas"]["DeskCustomerOut"];
            /** Channel */
            channel: string;
            problem: components["schemas"]["DeskRefOut"] | null;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /** Due At */
            due_at: string | null;
            /** Due Clock */
            due_clock: string;
            /** Urges */
            urges: number;
            /** Unread */
            unread: number;
            /** Description */
            description: string;
            /** Conversation Id */
            conversation_id: number;
            product: components["schemas"]["DeskRefOut"] | null;
            region: components["schemas"]["DeskRefOut"] | null;
            /** Node */
            node: string;
            standard: components["schemas"]["DeskStandardOut"];
            /** Path */
            path: components["schemas"]["DeskStepOut"][];
            /** Clocks */
            clocks: components["schemas"]["DeskClockOut"][];
            /** Values */
            values: {
                [key: string]: unknown;
            };
            /** May */
            may: string[];
            /** Files */
            files: components["schemas"]["DeskFileOut"][];
            /** Reopens */
            reopens: number;
            /** Accepted At */
            accepted_at: string | null;
            /** First Response At */
            first_response_at: string | null;
            /** Plan At */
            plan_at: string | null;
            /** Solved At */
            solved_at: string | null;
            /** Closed At */
            closed_at: string | null;
        };
        /**
         * ClockOut
         * @description A limit at work.
         */
        DeskClockOut: {
            /** Clock */
            clock: string;
            /** State */
            state: string;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            /** Due At */
            due_at: string | null;
            /** Met At */
            met_at: string | null;
            /** Breached At */
            breached_at: string | null;
            /** Paused */
            paused: boolean;
        };
        /**
         * CustomerOut
         * @description Who asked.
         */
        DeskCustomerOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Tier */
            tier: string;
        };
        /**
         * FileOut
         * @description A file of the talk.
         */
        DeskFileOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Type */
            type: string;
            /** Size */
            size: number;
        };
        /**
         * PersonOut
         * @description A member of staff.
         */
        DeskPersonOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * RefOut
         * @description A row of reference data.
         */
        DeskRefOut: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * StandardOut
         * @description The version that the ticket runs on.
         */
        DeskStandardOut: {
            /** Version Id */
            version_id: number;
            /** Name */
            name: string;
            /** Version */
            version: number;
        };
        /**
         * StepOut
         * @description A node entered and left.
         */
        DeskStepOut: {
            /** Node */
            node: string;
            /** Name */
            name: string;
            /** Status */
            status: string;
            /**
             * Entered At
             * Format: date-time
             */
            entered_at: string;
            /** Left At */
            left_at: string | null;
        };
        /**
         * MessageOut
         * @description One message of the talk; `number` is the ticket that it came with when this one was merged into the talk.
         */
        DeskMessageOut: {
            /** Id */
            id: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "public" | "note" | "event";
            /** Author */
            author: string;
            /** Author Name */
            author_name: string;
            /** Text */
            text: string;
            /** Files */
            files: components["schemas"]["DeskFileOut"][];
            /** Client Key */
            client_key: string;
            /**
             * Number
             * @default
             */
            number?: string;
        };
        /** Page[MessageOut] */
        DeskPage_MessageOut_: {
            /** Items */
            items: components["schemas"]["DeskMessageOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * EventOut
         * @description One fact of the ticket's log.
         */
        DeskEventOut: {
            /** Id */
            id: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Kind */
            kind: string;
            /** Actor */
            actor: string;
            /** Actor Name */
            actor_name: string;
            /** Subject */
            subject: string;
            /** Node */
            node: string | null;
            /** Data */
            data: {
                [key: string]: unknown;
            };
        };
        /** Page[EventOut] */
        DeskPage_EventOut_: {
            /** Items */
            items: components["schemas"]["DeskEventOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * AnswerIn
         * @description Words for the customer; `promise` is the moment by which they say that the customer will hear from us.
         */
        DeskAnswerIn: {
            /**
             * Text
             * @default
             */
            text?: string;
            /** Files */
            files?: number[];
            /**
             * Client Key
             * @default
             */
            client_key?: string;
            /** Promise */
            promise?: string | null;
        };
        /**
         * ReplyIn
         * @description Words for the customer or for colleagues; a repeated `client_key` is one message.
         */
        DeskReplyIn: {
            /**
             * Text
             * @default
             */
            text?: string;
            /** Files */
            files?: number[];
            /**
             * Client Key
             * @default
             */
            client_key?: string;
        };
        /**
         * PlanIn
         * @description How it will be solved.
         */
        DeskPlanIn: {
            /** Text */
            text: string;
            /**
             * Client Key
             * @default
             */
            client_key?: string;
        };
        /**
         * WaitIn
         * @description For whom, and for what.
         */
        DeskWaitIn: {
            /**
             * Reason
             * @enum {string}
             */
            reason: "customer" | "parts" | "third_party";
            /**
             * Text
             * @default
             */
            text?: string;
        };
        /**
         * ExtendIn
         * @description More time for a clock.
         */
        DeskExtendIn: {
            /** Clock */
            clock: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
            /** Reason */
            reason: string;
        };
        /**
         * PromiseIn
         * @description Until when the customer will hear from us; `text` goes to the customer.
         */
        DeskPromiseIn: {
            /**
             * Until
             * Format: date-time
             */
            until: string;
            /**
             * Text
             * @default
             */
            text?: string;
            /**
             * Client Key
             * @default
             */
            client_key?: string;
        };
        /**
         * SolveIn
         * @description How it was solved; `text` goes to the customer.
         */
        DeskSolveIn: {
            /** Way */
            way: string;
            /**
             * Text
             * @default
             */
            text?: string;
            /**
             * Client Key
             * @default
             */
            client_key?: string;
        };
        /**
         * ReasonIn
         * @description Why, in words.
         */
        DeskReasonIn: {
            /** Reason */
            reason: string;
        };
        /**
         * AssignIn
         * @description To a team's queue, or to one of its people (by id).
         */
        DeskAssignIn: {
            /** Team */
            team?: string | null;
            /** Person */
            person?: number | null;
            /**
             * Reason
             * @default
             */
            reason?: string;
        };
        /**
         * ReclassifyIn
         * @description What to set right; what is left out stays.
         */
        DeskReclassifyIn: {
            /** Problem */
            problem?: string | null;
            /** Product */
            product?: string | null;
            /** Region */
            region?: string | null;
            /** Level */
            level?: string | null;
            /** Values */
            values?: {
                [key: string]: string | number | boolean;
            };
        };
        /**
         * WhoseOut
         * @description Whose it is now, and whose it was: setting that again undoes it.
         */
        DeskWhoseOut: {
            /** Customer Id */
            customer_id: number;
            /** Before */
            before: number;
        };
        /**
         * WhoseIn
         * @description The customer.
         */
        DeskWhoseIn: {
            /** Customer Id */
            customer_id: number;
        };
        /**
         * CustomerOut
         * @description Who asked.
         */
        LinksCustomerOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Tier */
            tier: string;
        };
        /**
         * GoneOut
         * @description A ticket that ended in this one; `stays` says why the merge cannot be undone, empty where it can.
         */
        LinksGoneOut: {
            ticket: components["schemas"]["LinksRowOut"];
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Same Customer */
            same_customer: boolean;
            /** Stays */
            stays: string;
            /** Stays Because */
            stays_because: string;
        };
        /**
         * LinkedOut
         * @description A linked ticket; `kind` as seen from this one.
         */
        LinksLinkedOut: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "related" | "duplicate" | "split_to" | "split_from";
            ticket: components["schemas"]["LinksRowOut"];
        };
        /**
         * LinksOut
         * @description What a ticket has to do with others; of those out of your reach only how many.
         */
        LinksLinksOut: {
            parent: components["schemas"]["LinksRowOut"] | null;
            /** Children */
            children: components["schemas"]["LinksRowOut"][];
            /** Children Open */
            children_open: number;
            /** Linked */
            linked: components["schemas"]["LinksLinkedOut"][];
            kept: components["schemas"]["LinksRowOut"] | null;
            /** Gone */
            gone: components["schemas"]["LinksGoneOut"][];
            /** Hidden */
            hidden: number;
            /** May */
            may: boolean;
        };
        /**
         * PersonOut
         * @description A member of staff.
         */
        LinksPersonOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * RefOut
         * @description A row of reference data.
         */
        LinksRefOut: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * RowOut
         * @description A line of a list.
         */
        LinksRowOut: {
            /** Number */
            number: string;
            /** Subject */
            subject: string;
            /** Status */
            status: string;
            /** Waiting */
            waiting: string;
            /** Level */
            level: string;
            team: components["schemas"]["LinksRefOut"] | null;
            holder: components["schemas"]["LinksPersonOut"] | null;
            first_owner: components["schemas"]["LinksPersonOut"] | null;
            customer: components["schemas"]["LinksCustomerOut"];
            /** Channel */
            channel: string;
            problem: components["schemas"]["LinksRefOut"] | null;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /** Due At */
            due_at: string | null;
            /** Due Clock */
            due_clock: string;
            /** Urges */
            urges: number;
            /** Unread */
            unread: number;
        };
        /**
         * LinkIn
         * @description `parent`: this ticket is the parent of the other; `child`: it is the other's child.
         */
        LinksLinkIn: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "related" | "duplicate" | "parent" | "child";
            /** Other */
            other: string;
        };
        /**
         * UnlinkIn
         * @description The link to take away; a split is not undone, only its link.
         */
        LinksUnlinkIn: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "related" | "duplicate" | "parent" | "child" | "split";
            /** Other */
            other: string;
        };
        /**
         * PreviewOut
         * @description What merging would come to; `why` says why it is refused, empty where it may be.
         */
        LinksPreviewOut: {
            gone: components["schemas"]["LinksSideOut"];
            kept: components["schemas"]["LinksSideOut"];
            /** Same Customer */
            same_customer: boolean;
            /** Why */
            why: string;
        };
        /**
         * SideOut
         * @description One side of a merge.
         */
        LinksSideOut: {
            ticket: components["schemas"]["LinksRowOut"];
            /** Messages */
            messages: number;
            /** Files */
            files: number;
        };
        /**
         * MergeIn
         * @description The ticket in which this one shall end; of another customer only if that is meant.
         */
        LinksMergeIn: {
            /** Into */
            into: string;
            /**
             * Other Customer
             * @default false
             */
            other_customer?: boolean;
        };
        /**
         * SplitOut
         * @description The new ticket.
         */
        LinksSplitOut: {
            /** Number */
            number: string;
        };
        /**
         * SplitIn
         * @description The messages that open a ticket of their own, and what it is about.
         */
        LinksSplitIn: {
            /** Messages */
            messages: number[];
            /** Subject */
            subject: string;
            /** Problem Type */
            problem_type?: string | null;
        };
        /**
         * CustomerOut
         * @description Who asked.
         */
        IncidentsCustomerOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Tier */
            tier: string;
        };
        /**
         * IncidentOut
         * @description An incident with the count of its tickets; `ticket` is its parent ticket, null when it is out of your reach.
         */
        IncidentsIncidentOut: {
            /** Id */
            id: number;
            /** Title */
            title: string;
            /** Public Text */
            public_text: string;
            ticket: components["schemas"]["IncidentsRowOut"] | null;
            problem: components["schemas"]["IncidentsRefOut"] | null;
            product: components["schemas"]["IncidentsRefOut"] | null;
            region: components["schemas"]["IncidentsRefOut"] | null;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            raised_by: components["schemas"]["IncidentsPersonOut"] | null;
            /**
             * Raised At
             * Format: date-time
             */
            raised_at: string;
            /** Ended At */
            ended_at: string | null;
            /** Cause */
            cause: string;
            /** Measure */
            measure: string;
            /** Tickets */
            tickets: number;
            /** Open */
            open: number;
            /** Customers */
            customers: number;
            /** May */
            may: boolean;
        };
        /** Page[IncidentOut] */
        IncidentsPage_IncidentOut_: {
            /** Items */
            items: components["schemas"]["IncidentsIncidentOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PersonOut
         * @description A member of staff.
         */
        IncidentsPersonOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * RefOut
         * @description A row of reference data.
         */
        IncidentsRefOut: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * RowOut
         * @description A line of a list.
         */
        IncidentsRowOut: {
            /** Number */
            number: string;
            /** Subject */
            subject: string;
            /** Status */
            status: string;
            /** Waiting */
            waiting: string;
            /** Level */
            level: string;
            team: components["schemas"]["IncidentsRefOut"] | null;
            holder: components["schemas"]["IncidentsPersonOut"] | null;
            first_owner: components["schemas"]["IncidentsPersonOut"] | null;
            customer: components["schemas"]["IncidentsCustomerOut"];
            /** Channel */
            channel: string;
            problem: components["schemas"]["IncidentsRefOut"] | null;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /** Due At */
            due_at: string | null;
            /** Due Clock */
            due_clock: string;
            /** Urges */
            urges: number;
            /** Unread */
            unread: number;
        };
        /**
         * RaiseIn
         * @description The ticket, what it is called among us, what the public reads, and what is affected.
         */
        IncidentsRaiseIn: {
            /** Ticket */
            ticket: string;
            /** Title */
            title: string;
            /**
             * Public Text
             * @default
             */
            public_text?: string;
            /** Problem Type */
            problem_type?: string | null;
            /** Product */
            product?: string | null;
            /** Region */
            region?: string | null;
            /** Since */
            since?: string | null;
        };
        /**
         * IncidentChange
         * @description What to change; an empty code takes away what was named.
         */
        IncidentsIncidentChange: {
            /** Title */
            title?: string | null;
            /** Public Text */
            public_text?: string | null;
            /** Problem Type */
            problem_type?: string | null;
            /** Product */
            product?: string | null;
            /** Region */
            region?: string | null;
            /** Since */
            since?: string | null;
        };
        /** Page[RowOut] */
        IncidentsPage_RowOut_: {
            /** Items */
            items: components["schemas"]["IncidentsRowOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * DoneOut
         * @description What became of one ticket.
         */
        IncidentsDoneOut: {
            /** Number */
            number: string;
            /** Ok */
            ok: boolean;
            /** Code */
            code: string;
            /** Message */
            message: string;
        };
        /**
         * ResultsOut
         * @description One line for each ticket, in the order asked for.
         */
        IncidentsResultsOut: {
            /** Results */
            results: components["schemas"]["IncidentsDoneOut"][];
        };
        /**
         * NumbersIn
         * @description Tickets by number.
         */
        IncidentsNumbersIn: {
            /** Numbers */
            numbers: string[];
        };
        /** Page[RoundOut] */
        IncidentsPage_RoundOut_: {
            /** Items */
            items: components["schemas"]["IncidentsRoundOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * RefusedOut
         * @description A ticket that was refused, and why.
         */
        IncidentsRefusedOut: {
            /** Number */
            number: string;
            /** Why */
            why: string;
        };
        /**
         * RoundOut
         * @description How far a notice or a closing is; `unmailed` customers gave no e-mail address and see it on the portal only.
         */
        IncidentsRoundOut: {
            /** Id */
            id: number;
            /**
             * Sort
             * @enum {string}
             */
            sort: "notice" | "closing";
            /** Text */
            text: string;
            /** Way */
            way: string;
            /** Total */
            total: number;
            /** Done */
            done: number;
            /** Failed */
            failed: number;
            /** Unmailed */
            unmailed: number;
            /** Refused */
            refused: components["schemas"]["IncidentsRefusedOut"][];
            asked_by: components["schemas"]["IncidentsPersonOut"] | null;
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            /** Ended At */
            ended_at: string | null;
        };
        /**
         * NoticeIn
         * @description One message to all customers.
         */
        IncidentsNoticeIn: {
            /** Text */
            text: string;
        };
        /**
         * ClosingIn
         * @description One answer and one way of solving for all.
         */
        IncidentsClosingIn: {
            /** Text */
            text: string;
            /** Way */
            way: string;
        };
        /**
         * EndIn
         * @description What it came from, and what is done that it does not come again.
         */
        IncidentsEndIn: {
            /** Cause */
            cause: string;
            /** Measure */
            measure: string;
        };
        /** Page[PublicOut] */
        IncidentsPage_PublicOut_: {
            /** Items */
            items: components["schemas"]["IncidentsPublicOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PublicOut
         * @description What the public reads.
         */
        IncidentsPublicOut: {
            /** Text */
            text: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /**
         * ApprovalOut
         * @description An approval and what has become of it. `why` I may not answer: not_owner, not_asked, own, or nothing.
         */
        GuideApprovalOut: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "asked" | "granted" | "declined";
            /** Owner */
            owner: string;
            /** People */
            people: string[];
            /** Mine */
            mine: boolean;
            /** Why */
            why: string;
            asked: components["schemas"]["GuideDeedOut"] | null;
            said: components["schemas"]["GuideDeedOut"] | null;
            /** Note */
            note: string;
        };
        /**
         * ChoiceOut
         * @description One value of a field.
         */
        GuideChoiceOut: {
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * DeedOut
         * @description Who did it, where in the standard, when; no person where the system or the customer did.
         */
        GuideDeedOut: {
            /** Person */
            person: string;
            /** Node */
            node: string;
            /** Node Name */
            node_name: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
        };
        /**
         * GuideOut
         * @description What the present step asks. `may` says whether I may fill in and step on; `level` is the standard's own word.
         */
        GuideGuideOut: {
            /** Node */
            node: string;
            /** Name */
            name: string;
            /** Kind */
            kind: string;
            /** Status */
            status: string;
            /** Level */
            level: string;
            /** Work Name */
            work_name: string;
            /** Owner */
            owner: string;
            /** Sop */
            sop: string;
            /** Pictures */
            pictures: components["schemas"]["GuidePictureOut"][];
            /** System Guide */
            system_guide: string;
            /** Quality */
            quality: string;
            /** Contingency */
            contingency: string;
            /** Inputs */
            inputs: string[];
            /** Outputs */
            outputs: string[];
            /** Limits */
            limits: components["schemas"]["GuideLimitOut"][];
            /** Scripts */
            scripts: components["schemas"]["GuideScriptOut"][];
            /** Form */
            form: components["schemas"]["GuideItemOut"][];
            /** Approvals */
            approvals: components["schemas"]["GuideApprovalOut"][];
            /** Tasks */
            tasks: components["schemas"]["GuideTaskOut"][];
            /** Ways */
            ways: components["schemas"]["GuideWayOut"][];
            /** Missing */
            missing: components["schemas"]["GuideLackOut"][];
            /** Known */
            known: components["schemas"]["GuideKnownOut"][];
            /** May */
            may: boolean;
        };
        /**
         * ItemOut
         * @description A field that the form asks for. `given` says who gave its value, `earlier` that it was known before this step.
         */
        GuideItemOut: {
            /** Field */
            field: string;
            /** Name */
            name: string;
            /** Hint */
            hint: string;
            /**
             * Type
             * @enum {string}
             */
            type: "choice" | "number" | "date" | "yes_no" | "text";
            /** Choices */
            choices: components["schemas"]["GuideChoiceOut"][];
            /** Required */
            required: boolean;
            /** Missing */
            missing: boolean;
            /** Value */
            value: string | boolean | number | null;
            given: components["schemas"]["GuideDeedOut"] | null;
            /** Earlier */
            earlier: boolean;
        };
        /**
         * KnownOut
         * @description A value of the standard's own that the ticket carries, in words.
         */
        GuideKnownOut: {
            /** Field */
            field: string;
            /** Name */
            name: string;
            /** Text */
            text: string;
            given: components["schemas"]["GuideDeedOut"] | null;
        };
        /**
         * LackOut
         * @description What the step still waits for.
         */
        GuideLackOut: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "field" | "approval" | "task";
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * LimitOut
         * @description A limit at work; `here` if it stands on the present step.
         */
        GuideLimitOut: {
            /** Clock */
            clock: string;
            /** Name */
            name: string;
            /** State */
            state: string;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            /** Due At */
            due_at: string | null;
            /** Here */
            here: boolean;
        };
        /**
         * PictureOut
         * @description A picture of how it is done; `digest` asks for it.
         */
        GuidePictureOut: {
            /** Digest */
            digest: string;
            /** Name */
            name: string;
            /** Width */
            width: number;
            /** Height */
            height: number;
        };
        /**
         * ScriptOut
         * @description Words to say, filled in; `left` are the variables that have no value. `here`: of the present step.
         */
        GuideScriptOut: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Text */
            text: string;
            /** Left */
            left: string[];
            /** Here */
            here: boolean;
        };
        /**
         * TaskOut
         * @description A department's task. `must`: the step waits for it.
         */
        GuideTaskOut: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Text */
            text: string;
            /** Owner */
            owner: string;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "done" | "dropped";
            /** Here */
            here: boolean;
            /** Must */
            must: boolean;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            /** Due At */
            due_at: string | null;
            /** Late */
            late: boolean;
            /** Mine */
            mine: boolean;
            finished: components["schemas"]["GuideDeedOut"] | null;
            /** Note */
            note: string;
        };
        /**
         * WayOut
         * @description A way on: a button of the step (`done`, with its code) or a verb. `why` is the reason why not yet.
         */
        GuideWayOut: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "done" | "accept" | "resume" | "plan" | "solve";
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** To */
            to: string;
            /** Open */
            open: boolean;
            /** Why Code */
            why_code: string;
            /** Why */
            why: string;
        };
        /**
         * FormIn
         * @description Values by field; null or "" takes one back. With `node`, only if the ticket still stands there.
         *
         *     `over` says which value each was typed over: a field that somebody else has changed since is refused by name (409),
         *     unless it holds the new value already.
         */
        GuideFormIn: {
            /** Values */
            values: {
                [key: string]: string | boolean | number | null;
            };
            /**
             * Over
             * @default {}
             */
            over?: {
                [key: string]: string | boolean | number | null;
            };
            /**
             * Node
             * @default
             */
            node?: string;
        };
        /**
         * StepIn
         * @description The button's code. With `node`, only if the ticket still stands there.
         */
        GuideStepIn: {
            /** Way */
            way: string;
            /**
             * Node
             * @default
             */
            node?: string;
        };
        /**
         * AnsweredOut
         * @description That the answer is kept; the guide is for those who may read the ticket.
         */
        GuideAnsweredOut: {
            /** Number */
            number: string;
            /** Code */
            code: string;
            /**
             * State
             * @enum {string}
             */
            state: "granted" | "declined" | "done";
        };
        /**
         * SaidIn
         * @description Yes or no, and why; a no needs its reason.
         */
        GuideSaidIn: {
            /** Granted */
            granted: boolean;
            /**
             * Text
             * @default
             */
            text?: string;
            /**
             * Node
             * @default
             */
            node?: string;
        };
        /**
         * FinishedIn
         * @description What was done, for whoever asked.
         */
        GuideFinishedIn: {
            /**
             * Text
             * @default
             */
            text?: string;
        };
        /**
         * DutyOut
         * @description One task or approval; who is asked sees what the ticket is about even where it is out of reach.
         *
         *     `mine` says whether the asker may answer; `team`, `role`, `skill` or `who` say whom the standard names.
         */
        DutiesDutyOut: {
            /** Id */
            id: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "task" | "approval";
            /** Code */
            code: string;
            name: components["schemas"]["DutiesWordsOut"];
            text: components["schemas"]["DutiesWordsOut"] | null;
            node: components["schemas"]["DutiesWordsOut"];
            /** Number */
            number: string;
            /** Subject */
            subject: string;
            /** Status */
            status: string;
            /** Readable */
            readable: boolean;
            /** Mine */
            mine: boolean;
            /** Team */
            team: string;
            /** Role */
            role: string;
            /** Skill */
            skill: string;
            /** Who */
            who: string;
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            asked_by: components["schemas"]["DutiesPersonOut"] | null;
            /** Due At */
            due_at: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "done" | "declined" | "gone";
            /** Done At */
            done_at: string | null;
            done_by: components["schemas"]["DutiesPersonOut"] | null;
        };
        /** Page[DutyOut] */
        DutiesPage_DutyOut_: {
            /** Items */
            items: components["schemas"]["DutiesDutyOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PersonOut
         * @description Somebody of the company.
         */
        DutiesPersonOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * WordsOut
         * @description Words of the standard, in both languages.
         */
        DutiesWordsOut: {
            /** Zh */
            zh: string;
            /** En */
            en: string;
        };
        /**
         * CountsOut
         * @description How much waits for me, and how much of it is late.
         */
        DutiesCountsOut: {
            /** Mine */
            mine: number;
            /** Late */
            late: number;
        };
        /**
         * NoticeOut
         * @description What one is told. Of a ticket that one may not read, the subject stays empty.
         *
         *     `name` is what the standard calls the act or the approval, `text` the words that it has for you.
         */
        NoticesNoticeOut: {
            /** Id */
            id: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "assigned" | "breach_notice" | "manager_watch" | "task_late" | "progress_report" | "promise_due" | "notify" | "approval" | "task" | "granted" | "declined" | "task_done" | "guest_asked" | "guest_returned" | "not_delivered" | "webhook_failed" | "stalled" | "appointment_due" | "appointments_left" | "incident" | "mentioned" | "review_due" | "alarm";
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Read At */
            read_at: string | null;
            /** Number */
            number: string;
            /** Subject */
            subject: string;
            /** Readable */
            readable: boolean;
            /** About */
            about: string;
            node: components["schemas"]["NoticesWordsOut"] | null;
            name: components["schemas"]["NoticesWordsOut"] | null;
            text: components["schemas"]["NoticesWordsOut"] | null;
            /** Clock */
            clock: string;
            /** Due At */
            due_at: string | null;
            /** By Name */
            by_name: string;
        };
        /**
         * NoticesOut
         * @description A page of notices, the newest first, and how many wait to be read, at most a hundred.
         */
        NoticesNoticesOut: {
            /** Items */
            items: components["schemas"]["NoticesNoticeOut"][];
            /** Next */
            next?: string | null;
            /** Unread */
            unread: number;
        };
        /**
         * WordsOut
         * @description Words of the standard, in both languages.
         */
        NoticesWordsOut: {
            /** Zh */
            zh: string;
            /** En */
            en: string;
        };
        /**
         * UnreadOut
         * @description How many wait to be read.
         */
        NoticesUnreadOut: {
            /** Unread */
            unread: number;
        };
        /**
         * ReadIn
         * @description Which to mark as read: these, or all up to and with one.
         */
        NoticesReadIn: {
            /** Ids */
            ids?: number[] | null;
            /** Until */
            until?: number | null;
        };
        /**
         * ChoicesOut
         * @description Of each kind whether one is told.
         */
        NoticesChoicesOut: {
            /** Kinds */
            kinds: {
                [key: string]: boolean;
            };
        };
        /**
         * ChoicesIn
         * @description Kinds to turn on or off; those left out stay.
         */
        NoticesChoicesIn: {
            /** Kinds */
            kinds: {
                [key: string]: boolean;
            };
        };
        /**
         * MacroOut
         * @description A macro; `words` is set for one that only replies, `may_change` tells whether you may.
         */
        MacrosMacroOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /**
             * Scope
             * @enum {string}
             */
            scope: "personal" | "team" | "all";
            team: components["schemas"]["MacrosTeamOut"] | null;
            /** Owner */
            owner: string;
            /** Used */
            used: number;
            /** May Change */
            may_change: boolean;
            /** Words */
            words: string;
            /** Steps */
            steps: components["schemas"]["MacrosStepOut"][];
        };
        /** Page[MacroOut] */
        MacrosPage_MacroOut_: {
            /** Items */
            items: components["schemas"]["MacrosMacroOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * StepOut
         * @description A step as it is kept.
         */
        MacrosStepOut: {
            /**
             * Do
             * @enum {string}
             */
            do: "reply" | "note" | "set" | "assign" | "wait" | "promise" | "plan" | "solve";
            /** Text */
            text: string;
            /** Level */
            level: string;
            /** Problem */
            problem: string;
            /** Product */
            product: string;
            /** Region */
            region: string;
            /** Team */
            team: string;
            /** Person */
            person: number;
            /** Reason */
            reason: string;
            /** Minutes */
            minutes: number;
            /** Way */
            way: string;
        };
        /**
         * TeamOut
         * @description Whose it is.
         */
        MacrosTeamOut: {
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * MacroIn
         * @description A new macro; a team's names the team.
         */
        MacrosMacroIn: {
            /** Name */
            name: string;
            /**
             * Scope
             * @default personal
             * @enum {string}
             */
            scope?: "personal" | "team" | "all";
            /** Team */
            team?: string | null;
            /** Steps */
            steps: components["schemas"]["MacrosStepIn"][];
        };
        /**
         * StepIn
         * @description One step; which fields it takes depends on what it does.
         */
        MacrosStepIn: {
            /**
             * Do
             * @enum {string}
             */
            do: "reply" | "note" | "set" | "assign" | "wait" | "promise" | "plan" | "solve";
            /**
             * Text
             * @default
             */
            text?: string;
            /**
             * Level
             * @default
             */
            level?: string;
            /**
             * Problem
             * @default
             */
            problem?: string;
            /**
             * Product
             * @default
             */
            product?: string;
            /**
             * Region
             * @default
             */
            region?: string;
            /**
             * Team
             * @default
             */
            team?: string;
            /**
             * Person
             * @default 0
             */
            person?: number;
            /**
             * Reason
             * @default
             * @enum {string}
             */
            reason?: "" | "customer" | "parts" | "third_party";
            /**
             * Minutes
             * @default 0
             */
            minutes?: number;
            /**
             * Way
             * @default
             */
            way?: string;
        };
        /**
         * MacroChange
         * @description What is left out stays.
         */
        MacrosMacroChange: {
            /** Name */
            name?: string | null;
            /** Scope */
            scope?: ("personal" | "team" | "all") | null;
            /** Team */
            team?: string | null;
            /** Steps */
            steps?: components["schemas"]["MacrosStepIn"][] | null;
        };
        /**
         * OrderIn
         * @description Ids in their new order.
         */
        MacrosOrderIn: {
            /** Ids */
            ids: number[];
        };
        /**
         * ForeseenOut
         * @description What running would do.
         */
        MacrosForeseenOut: {
            /** Steps */
            steps: components["schemas"]["MacrosForeseenStep"][];
            /** Ready */
            ready: boolean;
        };
        /**
         * ForeseenStep
         * @description A step with its words filled in; `left` are variables without a value, `refused` says why it cannot be done.
         */
        MacrosForeseenStep: {
            /**
             * Do
             * @enum {string}
             */
            do: "reply" | "note" | "set" | "assign" | "wait" | "promise" | "plan" | "solve";
            /** Text */
            text: string;
            /** Left */
            left: string[];
            /** Name */
            name: string;
            /** Refused */
            refused: string;
        };
        /**
         * RunIn
         * @description Values by hand for variables that have none here; the same `client_key` runs it once on a ticket in 24 hours.
         */
        MacrosRunIn: {
            /** Values */
            values?: {
                [key: string]: string;
            };
            /**
             * Client Key
             * @default
             */
            client_key?: string;
        };
        /**
         * RanOut
         * @description What was done.
         */
        MacrosRanOut: {
            /** Number */
            number: string;
            /** Does */
            does: ("reply" | "note" | "set" | "assign" | "wait" | "promise" | "plan" | "solve")[];
        };
        /** Page[TextOut] */
        MacrosPage_TextOut_: {
            /** Items */
            items: components["schemas"]["MacrosTextOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * TextOut
         * @description Words at hand, filled in; `left` are variables without a value.
         */
        MacrosTextOut: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Text */
            text: string;
            /** Left */
            left: string[];
            /**
             * Source
             * @enum {string}
             */
            source: "standard" | "macro";
        };
        /**
         * MentionOut
         * @description A note that names one. Of what is out of reach meanwhile, words, subject and number stay empty.
         */
        MentionsMentionOut: {
            /** Id */
            id: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Seen At */
            seen_at: string | null;
            /** By Name */
            by_name: string;
            /** Text */
            text: string;
            /** Readable */
            readable: boolean;
            /** Number */
            number: string;
            /** Subject */
            subject: string;
            /** Contact */
            contact: number | null;
        };
        /**
         * MentionsOut
         * @description A page, the newest first, and how many one has not looked at, at most a hundred.
         */
        MentionsMentionsOut: {
            /** Items */
            items: components["schemas"]["MentionsMentionOut"][];
            /** Next */
            next?: string | null;
            /** Unseen */
            unseen: number;
        };
        /**
         * UnseenOut
         * @description How many one has not looked at.
         */
        MentionsUnseenOut: {
            /** Unseen */
            unseen: number;
        };
        /**
         * LookIn
         * @description What one has looked at: these, or all of a ticket or of a talk.
         */
        MentionsLookIn: {
            /** Ids */
            ids?: number[];
            /**
             * Number
             * @default
             */
            number?: string;
            /** Contact */
            contact?: number | null;
        };
        /**
         * ColleagueOut
         * @description A colleague; one who may not read what the note stands in cannot be mentioned there.
         */
        MentionsColleagueOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Able */
            able: boolean;
        };
        /** Page[ColleagueOut] */
        MentionsPage_ColleagueOut_: {
            /** Items */
            items: components["schemas"]["MentionsColleagueOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * GuestOut
         * @description Somebody of a department without an account.
         */
        GuestsGuestOut: {
            /** Id */
            id: number;
            /** Team */
            team: string;
            /** Name */
            name: string;
            /** Email */
            email: string;
            /** Language */
            language: string;
        };
        /** Page[GuestOut] */
        GuestsPage_GuestOut_: {
            /** Items */
            items: components["schemas"]["GuestsGuestOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * GuestIn
         * @description Somebody to put on a team's list.
         */
        GuestsGuestIn: {
            /** Team */
            team: string;
            /** Name */
            name: string;
            /** Email */
            email: string;
            /**
             * Language
             * @default zh-CN
             * @enum {string}
             */
            language?: "zh-CN" | "zh-TW" | "en";
        };
        /**
         * GuestChange
         * @description What is different now.
         */
        GuestsGuestChange: {
            /** Name */
            name?: string | null;
            /** Email */
            email?: string | null;
            /** Language */
            language?: ("zh-CN" | "zh-TW" | "en") | null;
        };
        /**
         * FileOut
         * @description A file that may be read.
         */
        GuestsFileOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Type */
            type: string;
            /** Size */
            size: number;
        };
        /**
         * InvitationOut
         * @description A guest who was asked for a task, and how it stands; `unsent` where no mail could go.
         */
        GuestsInvitationOut: {
            /** Id */
            id: number;
            /** Task */
            task: string;
            name: components["schemas"]["GuestsTextOut"];
            guest: components["schemas"]["GuestsGuestOut"];
            /**
             * State
             * @enum {string}
             */
            state: "open" | "answered" | "returned" | "revoked" | "gone";
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            /** Due At */
            due_at: string | null;
            /** Sent At */
            sent_at: string | null;
            /** Unsent */
            unsent: boolean;
            /** Seen At */
            seen_at: string | null;
            /** Ended At */
            ended_at: string | null;
            /** Lines */
            lines: components["schemas"]["GuestsSaidOut"][];
        };
        /** Page[InvitationOut] */
        GuestsPage_InvitationOut_: {
            /** Items */
            items: components["schemas"]["GuestsInvitationOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * SaidOut
         * @description A message that the guest sees.
         */
        GuestsSaidOut: {
            /** Id */
            id: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "shared" | "said" | "asked" | "answered" | "returned";
            /** Author Name */
            author_name: string;
            /** Text */
            text: string;
            /** Files */
            files: components["schemas"]["GuestsFileOut"][];
        };
        /**
         * TextOut
         * @description Words of the standard, in both languages.
         */
        GuestsTextOut: {
            /** Zh */
            zh: string;
            /** En */
            en: string;
        };
        /**
         * InviteIn
         * @description A guest, and the task's code.
         */
        GuestsInviteIn: {
            /** Task */
            task: string;
            /** Guest */
            guest: number;
        };
        /**
         * ChoicesOut
         * @description Whom one may ask for what.
         */
        GuestsChoicesOut: {
            /** Tasks */
            tasks: components["schemas"]["GuestsOpenTaskOut"][];
            /** Guests */
            guests: components["schemas"]["GuestsGuestOut"][];
        };
        /**
         * OpenTaskOut
         * @description A task of the ticket that waits.
         */
        GuestsOpenTaskOut: {
            /** Code */
            code: string;
            name: components["schemas"]["GuestsTextOut"];
            /** Team */
            team: string;
        };
        /**
         * ShareIn
         * @description Messages of the ticket's talk, by id.
         */
        GuestsShareIn: {
            /** Messages */
            messages: number[];
        };
        /**
         * SayIn
         * @description Words for the guest.
         */
        GuestsSayIn: {
            /** Text */
            text: string;
        };
        /**
         * LinkOut
         * @description What stands behind # in the light page's address; it is told this once.
         */
        GuestsLinkOut: {
            /** Token */
            token: string;
        };
        /**
         * LineOut
         * @description Something shown to the guest, said to them or by them; a customer's name is not told.
         */
        GuestsLineOut: {
            /** Id */
            id: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "shared" | "said" | "asked" | "answered" | "returned";
            /**
             * Side
             * @enum {string}
             */
            side: "guest" | "customer" | "company";
            /** Name */
            name: string;
            /** Text */
            text: string;
            /** Files */
            files: components["schemas"]["GuestsFileOut"][];
        };
        /**
         * TaskOut
         * @description What is asked, by when, and how it stands.
         */
        GuestsTaskOut: {
            /** Number */
            number: string;
            /** Company */
            company: string;
            /** Guest */
            guest: string;
            team: components["schemas"]["GuestsTextOut"];
            name: components["schemas"]["GuestsTextOut"];
            text: components["schemas"]["GuestsTextOut"] | null;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "answered" | "returned";
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            /** Due At */
            due_at: string | null;
            /** Ended At */
            ended_at: string | null;
            /** Lines */
            lines: components["schemas"]["GuestsLineOut"][];
            /** Files */
            files: number;
            /** File Bytes */
            file_bytes: number;
        };
        /**
         * AnswerIn
         * @description Words and files that were sent before.
         */
        GuestsAnswerIn: {
            /** Text */
            text: string;
            /** Files */
            files?: number[];
        };
        /**
         * ReturnIn
         * @description Why it is not theirs.
         */
        GuestsReturnIn: {
            /** Reason */
            reason: string;
        };
        /**
         * HandoverOut
         * @description On which line the ticket stands, where it could go, and how it came.
         */
        HandoversHandoverOut: {
            /** Line */
            line: number | null;
            up: components["schemas"]["HandoversTeamOut"] | null;
            down: components["schemas"]["HandoversTeamOut"] | null;
            down_person: components["schemas"]["HandoversPersonOut"] | null;
            last: components["schemas"]["HandoversPassedOut"] | null;
        };
        /**
         * PassedOut
         * @description The last hand-over: whence, why, what was tried; `unread` until whoever has it now has seen it.
         */
        HandoversPassedOut: {
            /**
             * Direction
             * @enum {string}
             */
            direction: "up" | "down" | "across";
            /**
             * Reason
             * @enum {string}
             */
            reason: "skill" | "access" | "defect" | "decision" | "done" | "missing" | "not_ours" | "load" | "other";
            from_team: components["schemas"]["HandoversTeamOut"] | null;
            from_person: components["schemas"]["HandoversPersonOut"] | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Tried */
            tried: string;
            /** Unread */
            unread: boolean;
        };
        /**
         * PersonOut
         * @description Somebody of the company.
         */
        HandoversPersonOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * TeamOut
         * @description A team.
         */
        HandoversTeamOut: {
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * HandoverIn
         * @description Which way, why, and what was tried.
         */
        HandoversHandoverIn: {
            /**
             * Direction
             * @enum {string}
             */
            direction: "up" | "down" | "across";
            /**
             * Reason
             * @enum {string}
             */
            reason: "skill" | "access" | "defect" | "decision" | "done" | "missing" | "not_ours" | "load" | "other";
            /** Tried */
            tried: string;
            /** Team */
            team?: string | null;
            /** Person */
            person?: number | null;
        };
        /**
         * LineOut
         * @description Which line a team is and where it hands up to.
         */
        HandoversLineOut: {
            /** Team */
            team: string;
            /** Line */
            line: number;
            /** Up */
            up: string | null;
        };
        /** Page[LineOut] */
        HandoversPage_LineOut_: {
            /** Items */
            items: components["schemas"]["HandoversLineOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * LineIn
         * @description The same, to set.
         */
        HandoversLineIn: {
            /** Team */
            team: string;
            /**
             * Line
             * @enum {integer}
             */
            line: 1 | 2 | 3;
            /** Up */
            up?: string | null;
        };
        /**
         * LinesIn
         * @description All teams that are a line.
         */
        HandoversLinesIn: {
            /** Lines */
            lines: components["schemas"]["HandoversLineIn"][];
        };
        /**
         * Choice
         * @description One choice of a tree.
         */
        PortalChoice: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Children */
            children: components["schemas"]["PortalChoice"][];
        };
        /**
         * CompanyOut
         * @description What the company shows of itself.
         */
        PortalCompanyOut: {
            /** Name */
            name: string;
            /** Logo */
            logo: string | null;
            /** Colour */
            colour: string | null;
        };
        /**
         * Config
         * @description All that the form needs; `form` is its stamp, sent back when asking.
         */
        PortalConfig: {
            company: components["schemas"]["PortalCompanyOut"];
            /** Problem Types */
            problem_types: components["schemas"]["PortalChoice"][];
            /** Products */
            products: components["schemas"]["PortalChoice"][];
            /** Regions */
            regions: components["schemas"]["PortalChoice"][];
            /** Languages */
            languages: string[];
            /** Form */
            form: string;
            limits: components["schemas"]["PortalLimits"];
        };
        /**
         * Limits
         * @description How much can be sent.
         */
        PortalLimits: {
            /** Description */
            description: number;
            /** Files */
            files: number;
            /** File Bytes */
            file_bytes: number;
        };
        /**
         * PromiseOut
         * @description What the company promises, from the standard in force.
         */
        PortalPromiseOut: {
            /** Standard */
            standard: string;
            /** Version */
            version: number;
            /**
             * Since
             * @description The day from which it holds, in the company's time zone.
             */
            since: string;
            /** Phone */
            phone: string;
            /** Sentences */
            sentences: components["schemas"]["PortalSentenceOut"][];
        };
        /**
         * SentenceOut
         * @description One promise, and the limits in force of its clock.
         */
        PortalSentenceOut: {
            /** Text */
            text: string;
            /** Clock */
            clock: string;
            /** Counted */
            counted: string;
            /** Limits */
            limits: components["schemas"]["PortalToldOut"][];
        };
        /**
         * ToldOut
         * @description For whom a limit is, empty for everyone, and how long it is, in words.
         */
        PortalToldOut: {
            /** Whom */
            whom: string;
            /** Within */
            within: string;
        };
        /**
         * Asked
         * @description The number, what is promised, and the key to follow it.
         */
        PortalAsked: {
            /** Number */
            number: string;
            /** Status */
            status: string;
            /** Promised First Response At */
            promised_first_response_at: string | null;
            /** Follow */
            follow: string;
        };
        /**
         * AskIn
         * @description A question. `website` is a field that no person sees and none fills in.
         */
        PortalAskIn: {
            /** Description */
            description: string;
            contact: components["schemas"]["PortalContactIn"];
            /**
             * Subject
             * @default
             */
            subject?: string;
            /** Problem Type */
            problem_type?: string | null;
            /** Product */
            product?: string | null;
            /** Region */
            region?: string | null;
            /** Files */
            files?: string[];
            /**
             * Form
             * @default
             */
            form?: string;
            /**
             * Website
             * @default
             */
            website?: string;
        };
        /**
         * ContactIn
         * @description How to reach the customer.
         */
        PortalContactIn: {
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Phone
             * @default
             */
            phone?: string;
            /**
             * Email
             * @default
             */
            email?: string;
        };
        /**
         * Found
         * @description The ticket and the key to follow it.
         */
        PortalFound: {
            /** Follow */
            follow: string;
            ticket: components["schemas"]["PortalTicketOut"];
        };
        /**
         * StepOut
         * @description One step: done at, or promised by.
         */
        PortalStepOut: {
            /** Code */
            code: string;
            /** At */
            at: string | null;
            /** Due */
            due: string | null;
        };
        /**
         * TicketOut
         * @description A ticket in its customer's words; `merged` are numbers of the customer's own that go on in this one.
         */
        PortalTicketOut: {
            /** Number */
            number: string;
            /** Subject */
            subject: string;
            /** Status */
            status: string;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /** Steps */
            steps: components["schemas"]["PortalStepOut"][];
            /** Promise */
            promise: string | null;
            /** May */
            may: string[];
            /** Urges */
            urges: number;
            /** Rating */
            rating: string | null;
            /** Merged */
            merged: string[];
        };
        /**
         * FindIn
         * @description A ticket's number, and the last 4 digits of the phone or the e-mail given with it.
         */
        PortalFindIn: {
            /** Number */
            number: string;
            /** Contact */
            contact: string;
        };
        /**
         * FileOut
         * @description A file of a message.
         */
        PortalFileOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Type */
            type: string;
            /** Size */
            size: number;
        };
        /**
         * MessageOut
         * @description A public message; `mine` is the customer's own.
         */
        PortalMessageOut: {
            /** Id */
            id: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Mine */
            mine: boolean;
            /** Name */
            name: string;
            /** Text */
            text: string;
            /** Files */
            files: components["schemas"]["PortalFileOut"][];
        };
        /** Page[MessageOut] */
        PortalPage_MessageOut_: {
            /** Items */
            items: components["schemas"]["PortalMessageOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * WriteIn
         * @description More words and files; the same `client_key` is one message.
         */
        PortalWriteIn: {
            /**
             * Text
             * @default
             */
            text?: string;
            /** Files */
            files?: string[];
            /**
             * Client Key
             * @default
             */
            client_key?: string;
        };
        /**
         * ReopenIn
         * @description What is not solved.
         */
        PortalReopenIn: {
            /** Reason */
            reason: string;
        };
        /**
         * KeptOut
         * @description An uploaded file; `key` is the right to attach it.
         */
        PortalKeptOut: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Size */
            size: number;
        };
        /** Page[SiteSettingsOut] */
        ChatPage_SiteSettingsOut_: {
            /** Items */
            items: components["schemas"]["ChatSiteSettingsOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * SiteEntryOut
         * @description A problem of the menu.
         */
        ChatSiteEntryOut: {
            /** Problem */
            problem: string;
            /** Team */
            team: string;
        };
        /**
         * SiteSettingsOut
         * @description A site; of its secret only since when it holds. `code` is the line to copy into the site's pages.
         */
        ChatSiteSettingsOut: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Colour */
            colour: string;
            /** Team */
            team: string;
            /** Greeting */
            greeting: {
                [key: string]: string;
            };
            /** Menu */
            menu: components["schemas"]["ChatSiteEntryOut"][];
            /** Origins */
            origins: string[];
            /** Languages */
            languages: string[];
            /** Week */
            week: {
                [key: string]: string[][];
            } | null;
            /**
             * Rotated At
             * Format: date-time
             */
            rotated_at: string;
            /** Archived At */
            archived_at: string | null;
            /** Code */
            code: string;
        };
        /**
         * SiteSecretOut
         * @description With its new secret, told this once.
         */
        ChatSiteSecretOut: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Colour */
            colour: string;
            /** Team */
            team: string;
            /** Greeting */
            greeting: {
                [key: string]: string;
            };
            /** Menu */
            menu: components["schemas"]["ChatSiteEntryOut"][];
            /** Origins */
            origins: string[];
            /** Languages */
            languages: string[];
            /** Week */
            week: {
                [key: string]: string[][];
            } | null;
            /**
             * Rotated At
             * Format: date-time
             */
            rotated_at: string;
            /** Archived At */
            archived_at: string | null;
            /** Code */
            code: string;
            /** Secret */
            secret: string;
        };
        /**
         * GreetingIn
         * @description Words before a talk; an empty one is the house's.
         */
        ChatGreetingIn: {
            /**
             * Zh-Cn
             * @default
             */
            "zh-CN"?: string;
            /**
             * Zh-Tw
             * @default
             */
            "zh-TW"?: string;
            /**
             * En
             * @default
             */
            en?: string;
        };
        /**
         * SiteEntryIn
         * @description A problem of the menu, and the team that serves it where it is not the site's.
         */
        ChatSiteEntryIn: {
            /** Problem */
            problem: string;
            /** Team */
            team?: string | null;
        };
        /**
         * SiteIn
         * @description A new site.
         */
        ChatSiteIn: {
            /** Key */
            key: string;
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Colour
             * @default
             */
            colour?: string;
            /**
             * Team
             * @default service
             */
            team?: string;
            greeting?: components["schemas"]["ChatGreetingIn"] | null;
            /** Menu */
            menu?: components["schemas"]["ChatSiteEntryIn"][];
            /** Origins */
            origins?: string[];
            /** Languages */
            languages?: ("zh-CN" | "zh-TW" | "en")[];
            /** Week */
            week?: {
                [key: string]: [
                    string,
                    string
                ][];
            } | null;
        };
        /**
         * SiteChange
         * @description What to change; what is left out stays. `week` null means when the chat is open anyway.
         */
        ChatSiteChange: {
            /** Name */
            name?: string | null;
            /** Colour */
            colour?: string | null;
            /** Team */
            team?: string | null;
            greeting?: components["schemas"]["ChatGreetingIn"] | null;
            /** Menu */
            menu?: components["schemas"]["ChatSiteEntryIn"][] | null;
            /** Origins */
            origins?: string[] | null;
            /** Languages */
            languages?: ("zh-CN" | "zh-TW" | "en")[] | null;
            /** Week */
            week?: {
                [key: string]: [
                    string,
                    string
                ][];
            } | null;
            /** Archived */
            archived?: boolean | null;
        };
        /**
         * MenuOut
         * @description One problem to choose.
         */
        ChatMenuOut: {
            /** Code */
            code: string;
            /** Name */
            name: {
                [key: string]: string;
            };
        };
        /**
         * SiteOut
         * @description What the widget shows before a talk.
         */
        ChatSiteOut: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Colour */
            colour: string;
            /** Logo */
            logo: string | null;
            /** Greeting */
            greeting: {
                [key: string]: string;
            };
            /** Menu */
            menu: components["schemas"]["ChatMenuOut"][];
            /** Open */
            open: boolean;
            /** Opens At */
            opens_at: string | null;
            /** Waiting */
            waiting: number;
            /** Wait S */
            wait_s: number | null;
            /** Languages */
            languages: string[];
            /** Uploads Mb */
            uploads_mb: number;
            /** Transcripts */
            transcripts: boolean;
        };
        /**
         * NumberOut
         * @description The ticket's number.
         */
        ChatNumberOut: {
            /** Number */
            number: string;
        };
        /**
         * TicketIn
         * @description A ticket out of a talk.
         */
        ChatTicketIn: {
            /** Subject */
            subject: string;
            /** Description */
            description: string;
            /** Problem Type */
            problem_type?: string | null;
            /** Product */
            product?: string | null;
            /** Region */
            region?: string | null;
        };
        /**
         * ArrivedOut
         * @description Who it is from now on: the key is told this once.
         */
        ChatArrivedOut: {
            /** Visitor */
            visitor: number;
            /** Token */
            token: string;
            /** Name */
            name: string;
        };
        /**
         * ArriveIn
         * @description A browser on a site; `identity` is the site's own user as a JWT (HS256), signed with the site's secret.
         */
        ChatArriveIn: {
            /** Site */
            site: string;
            /**
             * Identity
             * @default
             */
            identity?: string;
        };
        /**
         * AgentOut
         * @description Who serves.
         */
        ChatAgentOut: {
            /** Name */
            name: string;
        };
        /**
         * FileOut
         * @description A file of a message and where it is read.
         */
        ChatFileOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Size */
            size: number;
            /** Type */
            type: string;
            /** Address */
            address: string;
        };
        /**
         * MessageOut
         * @description A message; a system line's text is a code that the widget says in its language.
         */
        ChatMessageOut: {
            /** Id */
            id: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Side
             * @enum {string}
             */
            side: "visitor" | "agent" | "system";
            /** Name */
            name: string;
            /** Text */
            text: string;
            /** Files */
            files: components["schemas"]["ChatFileOut"][];
            /** Client Key */
            client_key: string;
        };
        /**
         * TalkOut
         * @description A talk; `next` is the message id to go on after, where there is more.
         */
        ChatTalkOut: {
            /** Id */
            id: string;
            /**
             * State
             * @enum {string}
             */
            state: "queued" | "active" | "ended";
            /** Place */
            place: number | null;
            /** Wait S */
            wait_s: number | null;
            agent: components["schemas"]["ChatAgentOut"] | null;
            /** Typing */
            typing: boolean;
            /** Read By Agent */
            read_by_agent: number;
            /** May Rate */
            may_rate: boolean;
            /** Rated */
            rated: number | null;
            /** Outcome */
            outcome: string;
            /** Ticket */
            ticket: string | null;
            /** Messages */
            messages: components["schemas"]["ChatMessageOut"][];
            /** Next */
            next?: number | null;
        };
        /**
         * BeginIn
         * @description The first words.
         */
        ChatBeginIn: {
            /** Problem Type */
            problem_type?: string | null;
            /** Text */
            text: string;
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Phone
             * @default
             */
            phone?: string;
            /**
             * Email
             * @default
             */
            email?: string;
            /**
             * Language
             * @default zh-CN
             * @enum {string}
             */
            language?: "zh-CN" | "zh-TW" | "en";
            /**
             * Page
             * @default
             */
            page?: string;
            /** Client Key */
            client_key: string;
        };
        /**
         * LastOut
         * @description What was said last.
         */
        ChatLastOut: {
            /** Text */
            text: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Side
             * @enum {string}
             */
            side: "visitor" | "agent" | "system";
        };
        /** Page[TalkLineOut] */
        ChatPage_TalkLineOut_: {
            /** Items */
            items: components["schemas"]["ChatTalkLineOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * TalkLineOut
         * @description A talk of one's own.
         */
        ChatTalkLineOut: {
            /** Id */
            id: string;
            /**
             * Began
             * Format: date-time
             */
            began: string;
            /** Ended */
            ended: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "queued" | "active" | "ended";
            last: components["schemas"]["ChatLastOut"] | null;
        };
        /**
         * KeptOut
         * @description An uploaded file, to be named in a message.
         */
        ChatKeptOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Size */
            size: number;
            /** Type */
            type: string;
        };
        /**
         * ReadIn
         * @description Up to which message it was read.
         */
        ChatReadIn: {
            /** Message Id */
            message_id: number;
        };
        /**
         * StateOut
         * @description A talk without its messages.
         */
        ChatStateOut: {
            /** Id */
            id: string;
            /**
             * State
             * @enum {string}
             */
            state: "queued" | "active" | "ended";
            /** Place */
            place: number | null;
            /** Wait S */
            wait_s: number | null;
            agent: components["schemas"]["ChatAgentOut"] | null;
            /** Typing */
            typing: boolean;
            /** Read By Agent */
            read_by_agent: number;
            /** May Rate */
            may_rate: boolean;
            /** Rated */
            rated: number | null;
            /** Outcome */
            outcome: string;
            /** Ticket */
            ticket: string | null;
        };
        /**
         * CallbackIn
         * @description Where and when to call.
         */
        ChatCallbackIn: {
            /** Phone */
            phone: string;
            /** At */
            at?: string | null;
        };
        /**
         * LeaveIn
         * @description Words for whoever comes next, and how to answer.
         */
        ChatLeaveIn: {
            /** Text */
            text: string;
            /**
             * Phone
             * @default
             */
            phone?: string;
            /**
             * Email
             * @default
             */
            email?: string;
        };
        /**
         * LetterIn
         * @description Where the transcript goes.
         */
        ChatLetterIn: {
            /** Email */
            email: string;
        };
        /**
         * SayIn
         * @description A message; the same `client_key` is one message, however often sent.
         */
        ChatSayIn: {
            /**
             * Text
             * @default
             */
            text?: string;
            /** Files */
            files?: number[];
            /** Client Key */
            client_key: string;
        };
        /**
         * LaneOut
         * @description A row of the table of lanes.
         */
        RoutingLaneOut: {
            /** Lane */
            lane: number;
            /** Tier */
            tier: string;
            /** Problem */
            problem: string;
            /** Level */
            level: number;
            /** People */
            people: components["schemas"]["RoutingPersonOut"][];
        };
        /**
         * OverflowOut
         * @description Where a team's queue goes on to.
         */
        RoutingOverflowOut: {
            /** Team */
            team: number;
            /** To */
            to: number;
            /** Minutes */
            minutes: number;
        };
        /**
         * PersonOut
         * @description A member of staff.
         */
        RoutingPersonOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * SettingsOut
         * @description How work is given out; `ageing_minutes` and `away_seconds` 0 are never.
         */
        RoutingSettingsOut: {
            /** Offer Seconds */
            offer_seconds: number;
            /** Chats */
            chats: number;
            /** Tickets */
            tickets: number;
            /** In All */
            in_all: number;
            /** Ageing Minutes */
            ageing_minutes: number;
            /** Same Agent Hours */
            same_agent_hours: number;
            /** Answer Seconds */
            answer_seconds: number;
            /** Stall Hours */
            stall_hours: number;
            /** Away Seconds */
            away_seconds: number;
            /** Week */
            week: {
                [key: string]: [
                    string,
                    string
                ][];
            } | null;
            /** Lanes */
            lanes: components["schemas"]["RoutingLaneOut"][];
            /** Overflows */
            overflows: components["schemas"]["RoutingOverflowOut"][];
        };
        /**
         * LaneIn
         * @description A row of the table: the first that fits a customer's tier and problem counts; empty fits all.
         */
        RoutingLaneIn: {
            /** Lane */
            lane: number;
            /**
             * Tier
             * @default
             */
            tier?: string;
            /**
             * Problem
             * @default
             */
            problem?: string | "";
            /**
             * Level
             * @default 1
             */
            level?: number;
            /** People */
            people?: number[];
        };
        /**
         * OverflowIn
         * @description Who waits for `team` so long goes on to the other one.
         */
        RoutingOverflowIn: {
            /** Team */
            team: number;
            /** To */
            to: number;
            /** Minutes */
            minutes: number;
        };
        /**
         * SettingsIn
         * @description What is left out stays. `week` null means the company's own hours, no hours at all round the clock.
         */
        RoutingSettingsIn: {
            /** Offer Seconds */
            offer_seconds?: number | null;
            /** Chats */
            chats?: number | null;
            /** Tickets */
            tickets?: number | null;
            /** In All */
            in_all?: number | null;
            /** Ageing Minutes */
            ageing_minutes?: number | null;
            /** Same Agent Hours */
            same_agent_hours?: number | null;
            /** Answer Seconds */
            answer_seconds?: number | null;
            /** Stall Hours */
            stall_hours?: number | null;
            /** Away Seconds */
            away_seconds?: 0 | number | null;
            /** Week */
            week?: {
                [key: string]: [
                    string,
                    string
                ][];
            } | null;
            /** Lanes */
            lanes?: components["schemas"]["RoutingLaneIn"][] | null;
            /** Overflows */
            overflows?: components["schemas"]["RoutingOverflowIn"][] | null;
        };
        /**
         * WaitOut
         * @description How many wait, and the seconds that somebody who came now would; null for unknown.
         */
        RoutingWaitOut: {
            /** Waiting */
            waiting: number;
            /** Wait S */
            wait_s: number | null;
        };
        /**
         * FloorOut
         * @description The supervisor's live view.
         */
        RoutingFloorOut: {
            /** People */
            people: components["schemas"]["RoutingSeatOut"][];
            /** Queue */
            queue: components["schemas"]["RoutingWaitingOut"][];
            today: components["schemas"]["RoutingTodayOut"];
        };
        /**
         * SeatOut
         * @description A person on the floor.
         */
        RoutingSeatOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Teams */
            teams: components["schemas"]["RoutingTeamOut"][];
            /** Presence */
            presence: string;
            /** Since */
            since: string | null;
            /** On Shift */
            on_shift: boolean;
            /** Chats */
            chats: components["schemas"]["RoutingTalkOut"][];
            /** Tickets */
            tickets: number;
        };
        /**
         * TalkOut
         * @description A talk that somebody has in hand, or is being offered.
         */
        RoutingTalkOut: {
            /** Id */
            id: number;
            /** Kind */
            kind: string;
            /** State */
            state: string;
            /** Customer */
            customer: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Subject */
            subject: string;
        };
        /**
         * TeamOut
         * @description A team.
         */
        RoutingTeamOut: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * TodayOut
         * @description The day so far; `share_in_time` of those answered or given up, answered within `answer_seconds`.
         */
        RoutingTodayOut: {
            /** Entered */
            entered: number;
            /** Answered */
            answered: number;
            /** Abandoned */
            abandoned: number;
            /** Mean Wait S */
            mean_wait_s: number | null;
            /** Share In Time */
            share_in_time: number | null;
            /** Answer Seconds */
            answer_seconds: number;
        };
        /**
         * WaiterOut
         * @description The customer who waits.
         */
        RoutingWaiterOut: {
            /** Name */
            name: string;
            /** Tier */
            tier: string;
        };
        /**
         * WaitingOut
         * @description A talk in the queue: how long it has waited, and how long it probably still will.
         */
        RoutingWaitingOut: {
            /** Contact */
            contact: number;
            /** Kind */
            kind: string;
            team: components["schemas"]["RoutingTeamOut"] | null;
            /** Lane */
            lane: number;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Waited S */
            waited_s: number;
            /** Wait S */
            wait_s: number | null;
            customer: components["schemas"]["RoutingWaiterOut"];
            /** Subject */
            subject: string;
            /** Offered */
            offered: boolean;
        };
        /**
         * DeliveryOut
         * @description One call and what became of it; `error` is a code, `answer` the HTTP status.
         */
        WebhooksDeliveryOut: {
            /** Id */
            id: number;
            /** Key */
            key: string;
            /** Number */
            number: string;
            /** Test */
            test: boolean;
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "sent" | "failed";
            /** Tries */
            tries: number;
            /** Answer */
            answer: number | null;
            /** Error */
            error: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Next At */
            next_at: string | null;
            /** Done At */
            done_at: string | null;
        };
        /** Page[WebhookOut] */
        WebhooksPage_WebhookOut_: {
            /** Items */
            items: components["schemas"]["WebhooksWebhookOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * WebhookOut
         * @description An address, without its secret, and its last call.
         */
        WebhooksWebhookOut: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            /** Url */
            url: string;
            /** Active */
            active: boolean;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            last: components["schemas"]["WebhooksDeliveryOut"] | null;
        };
        /**
         * WebhookMade
         * @description With the secret, this once.
         */
        WebhooksWebhookMade: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            /** Url */
            url: string;
            /** Active */
            active: boolean;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            last: components["schemas"]["WebhooksDeliveryOut"] | null;
            /** Secret */
            secret: string;
        };
        /**
         * WebhookIn
         * @description A new address; a standard names it by the code.
         */
        WebhooksWebhookIn: {
            /** Code */
            code: string;
            /** Url */
            url: string;
        };
        /**
         * WebhookChange
         * @description What is left out stays.
         */
        WebhooksWebhookChange: {
            /** Url */
            url?: string | null;
            /** Active */
            active?: boolean | null;
        };
        /** Page[DeliveryOut] */
        WebhooksPage_DeliveryOut_: {
            /** Items */
            items: components["schemas"]["WebhooksDeliveryOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * AppointmentOut
         * @description An appointment as staff see it; `ticket` is empty when there is none, or none that one may read.
         *
         *     `call` is the contact in which the customer is called back once it is time, `call_state` how it stands.
         */
        AppointmentsAppointmentOut: {
            /** Id */
            id: number;
            /** Number */
            number: string;
            /** Kind */
            kind: string;
            /** Kind Name */
            kind_name: string;
            /**
             * Way
             * @enum {string}
             */
            way: "callback" | "visit" | "onsite";
            /** Resource */
            resource: number;
            /** Who */
            who: string;
            /** Person */
            person: number | null;
            /** Customer */
            customer: number;
            /** Customer Name */
            customer_name: string;
            /** Phone */
            phone: string;
            /** Email */
            email: string;
            /** Ticket */
            ticket: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /**
             * State
             * @enum {string}
             */
            state: "booked" | "arrived" | "done" | "missed" | "cancelled";
            /** Place */
            place: string;
            /** Region */
            region: string;
            /** Note */
            note: string;
            /** Reason */
            reason: string;
            /** Reason Text */
            reason_text: string;
            /** Call */
            call: number | null;
            /**
             * Call State
             * @enum {string}
             */
            call_state: "" | "queued" | "offered" | "active" | "wrap_up" | "ended";
            /** May */
            may: string[];
        };
        /** Page[AppointmentOut] */
        AppointmentsPage_AppointmentOut_: {
            /** Items */
            items: components["schemas"]["AppointmentsAppointmentOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * BookIn
         * @description For a ticket, or a customer, or somebody by a contact: exactly one of them.
         */
        AppointmentsBookIn: {
            /** Kind */
            kind: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Resource */
            resource?: number | null;
            /**
             * Ticket
             * @default
             */
            ticket?: string;
            /** Customer */
            customer?: number | null;
            contact?: components["schemas"]["AppointmentsContactIn"] | null;
            /**
             * At
             * @default
             */
            at?: string;
            /**
             * Region
             * @default
             */
            region?: string;
            /**
             * Place
             * @default
             */
            place?: string;
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * ContactIn
         * @description How to reach the customer.
         */
        AppointmentsContactIn: {
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Phone
             * @default
             */
            phone?: string;
            /**
             * Email
             * @default
             */
            email?: string;
        };
        /** Page[SlotOut] */
        AppointmentsPage_SlotOut_: {
            /** Items */
            items: components["schemas"]["AppointmentsSlotOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * SlotOut
         * @description A free slot and the resources that are free then.
         */
        AppointmentsSlotOut: {
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /** Resources */
            resources: number[];
        };
        /**
         * MoveIn
         * @description Another time, another resource.
         */
        AppointmentsMoveIn: {
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Resource */
            resource?: number | null;
        };
        /**
         * CancelIn
         * @description Why.
         */
        AppointmentsCancelIn: {
            /**
             * Reason
             * @enum {string}
             */
            reason: "customer" | "company" | "absent" | "duplicate" | "other";
            /**
             * Text
             * @default
             */
            text?: string;
        };
        /**
         * KindOut
         * @description A kind of appointment as it is set.
         */
        AppointmentsKindOut: {
            /** Id */
            id: number;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Name En */
            name_en: string;
            /**
             * Way
             * @enum {string}
             */
            way: "callback" | "visit" | "onsite";
            /** Minutes */
            minutes: number;
            /** Before Minutes */
            before_minutes: number;
            /** After Minutes */
            after_minutes: number;
            /** Step Minutes */
            step_minutes: number;
            /** Lead Minutes */
            lead_minutes: number;
            /** Horizon Days */
            horizon_days: number;
            /** Change Minutes */
            change_minutes: number;
            /** Self Service */
            self_service: boolean;
            /** Team Id */
            team_id: number | null;
            /** Skill */
            skill: string;
            /** Regions */
            regions: string[];
            /** Reminders */
            reminders: number[];
            /** Archived */
            archived: boolean;
        };
        /** Page[KindOut] */
        AppointmentsPage_KindOut_: {
            /** Items */
            items: components["schemas"]["AppointmentsKindOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * KindIn
         * @description A kind of appointment: how long, what it keeps free before and after, how far ahead, and who serves it.
         */
        AppointmentsKindIn: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /**
             * Name En
             * @default
             */
            name_en?: string;
            /**
             * Way
             * @enum {string}
             */
            way: "callback" | "visit" | "onsite";
            /**
             * Minutes
             * @default 30
             */
            minutes?: number;
            /**
             * Before Minutes
             * @default 0
             */
            before_minutes?: number;
            /**
             * After Minutes
             * @default 0
             */
            after_minutes?: number;
            /**
             * Step Minutes
             * @default 30
             */
            step_minutes?: number;
            /**
             * Lead Minutes
             * @default 60
             */
            lead_minutes?: number;
            /**
             * Horizon Days
             * @default 14
             */
            horizon_days?: number;
            /**
             * Change Minutes
             * @default 120
             */
            change_minutes?: number;
            /**
             * Self Service
             * @default true
             */
            self_service?: boolean;
            /** Team Id */
            team_id?: number | null;
            /**
             * Skill
             * @default
             */
            skill?: string;
            /** Regions */
            regions?: string[];
            /** Reminders */
            reminders?: number[];
        };
        /**
         * KindChange
         * @description What is left out stays; the code and the way never change.
         */
        AppointmentsKindChange: {
            /** Name */
            name?: string | null;
            /** Name En */
            name_en?: string | null;
            /** Minutes */
            minutes?: number | null;
            /** Before Minutes */
            before_minutes?: number | null;
            /** After Minutes */
            after_minutes?: number | null;
            /** Step Minutes */
            step_minutes?: number | null;
            /** Lead Minutes */
            lead_minutes?: number | null;
            /** Horizon Days */
            horizon_days?: number | null;
            /** Change Minutes */
            change_minutes?: number | null;
            /** Self Service */
            self_service?: boolean | null;
            /** Team Id */
            team_id?: number | null;
            /** Skill */
            skill?: string | null;
            /** Regions */
            regions?: string[] | null;
            /** Reminders */
            reminders?: number[] | null;
        };
        /** Page[ResourceOut] */
        AppointmentsPage_ResourceOut_: {
            /** Items */
            items: components["schemas"]["AppointmentsResourceOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * ResourceOut
         * @description A resource; `serves` are the kinds that it serves now.
         */
        AppointmentsResourceOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Person */
            person: number | null;
            /** Place */
            place: string;
            /** Kinds */
            kinds: string[];
            /** Regions */
            regions: string[];
            /** Week */
            week: {
                [key: string]: [
                    string,
                    string
                ][];
            } | null;
            /** Serves */
            serves: string[];
            /** Archived */
            archived: boolean;
        };
        /**
         * ResourceIn
         * @description Whom or what one books. Without kinds a person serves those whose team or skill they have.
         */
        AppointmentsResourceIn: {
            /** Person */
            person?: number | null;
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Place
             * @default
             */
            place?: string;
            /** Kinds */
            kinds?: string[];
            /** Regions */
            regions?: string[];
            /** Week */
            week?: {
                [key: string]: [
                    string,
                    string
                ][];
            } | null;
        };
        /**
         * ResourceChange
         * @description What is left out stays; `week` null means the company's own hours.
         */
        AppointmentsResourceChange: {
            /** Name */
            name?: string | null;
            /** Place */
            place?: string | null;
            /** Kinds */
            kinds?: string[] | null;
            /** Regions */
            regions?: string[] | null;
            /** Week */
            week?: {
                [key: string]: [
                    string,
                    string
                ][];
            } | null;
        };
        /**
         * BlockOut
         * @description A time in which a resource is not booked.
         */
        AppointmentsBlockOut: {
            /** Id */
            id: number;
            /** Resource */
            resource: number;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /** Reason */
            reason: string;
        };
        /** Page[BlockOut] */
        AppointmentsPage_BlockOut_: {
            /** Items */
            items: components["schemas"]["AppointmentsBlockOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * BlockIn
         * @description A time in which a resource is not to be booked.
         */
        AppointmentsBlockIn: {
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /**
             * Reason
             * @default
             */
            reason?: string;
        };
        /** Page[PortalKind] */
        AppointmentsPage_PortalKind_: {
            /** Items */
            items: components["schemas"]["AppointmentsPortalKind"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PortalKind
         * @description What a customer can book; `places` are ours, to choose from for a visit; `regional` asks for the region.
         */
        AppointmentsPortalKind: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /**
             * Way
             * @enum {string}
             */
            way: "callback" | "visit" | "onsite";
            /** Minutes */
            minutes: number;
            /** Horizon Days */
            horizon_days: number;
            /** Places */
            places: string[];
            /** Regional */
            regional: boolean;
        };
        /** Page[PortalSlot] */
        AppointmentsPage_PortalSlot_: {
            /** Items */
            items: components["schemas"]["AppointmentsPortalSlot"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PortalSlot
         * @description A free slot.
         */
        AppointmentsPortalSlot: {
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
        };
        /**
         * PortalAppointment
         * @description An appointment in its customer's words: who comes and when; `key` opens it again.
         */
        AppointmentsPortalAppointment: {
            /** Number */
            number: string;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /**
             * Way
             * @enum {string}
             */
            way: "callback" | "visit" | "onsite";
            /** Who */
            who: string;
            /** Place */
            place: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /**
             * State
             * @enum {string}
             */
            state: "booked" | "arrived" | "done" | "missed" | "cancelled";
            /** May */
            may: string[];
            /**
             * Change Until
             * Format: date-time
             */
            change_until: string;
            /** Key */
            key: string;
        };
        /**
         * PortalBookIn
         * @description A booking at the portal. `website` is a field that no person sees and none fills in.
         */
        AppointmentsPortalBookIn: {
            /** Kind */
            kind: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            contact?: components["schemas"]["AppointmentsContactIn"];
            /**
             * At
             * @default
             */
            at?: string;
            /**
             * Region
             * @default
             */
            region?: string;
            /**
             * Place
             * @default
             */
            place?: string;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Form
             * @default
             */
            form?: string;
            /**
             * Website
             * @default
             */
            website?: string;
        };
        /**
         * PortalMoveIn
         * @description Another time.
         */
        AppointmentsPortalMoveIn: {
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /** Page[PortalAppointment] */
        AppointmentsPage_PortalAppointment_: {
            /** Items */
            items: components["schemas"]["AppointmentsPortalAppointment"][];
            /** Next */
            next?: string | null;
        };
        /**
         * Asked
         * @description What a rating link shows.
         */
        FeedbackAsked: {
            /** Number */
            number: string;
            /** Subject */
            subject: string;
            /** Company */
            company: string;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "answered" | "expired";
            /** Score */
            score: number | null;
        };
        /**
         * Answer
         * @description The customer's answer.
         */
        FeedbackAnswer: {
            /** Score */
            score: number;
            /**
             * Text
             * @default
             */
            text?: string;
        };
        /**
         * CustomerOut
         * @description Whom to call.
         */
        FeedbackCustomerOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Tier */
            tier: string;
            /** Phone */
            phone: string | null;
        };
        /**
         * FollowUpOut
         * @description A call to make, or one made.
         */
        FeedbackFollowUpOut: {
            /** Id */
            id: number;
            /** Number */
            number: string;
            /** Subject */
            subject: string;
            /** Status */
            status: string;
            customer: components["schemas"]["FeedbackCustomerOut"] | null;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /**
             * Not Before
             * Format: date-time
             */
            not_before: string;
            /** State */
            state: string;
            /** Result */
            result: string;
            /** Words */
            words: string;
            /** Done At */
            done_at: string | null;
        };
        /** Page[FollowUpOut] */
        FeedbackPage_FollowUpOut_: {
            /** Items */
            items: components["schemas"]["FeedbackFollowUpOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * Result
         * @description The result of a call.
         */
        FeedbackResult: {
            /**
             * Result
             * @enum {string}
             */
            result: "satisfied" | "unsatisfied" | "unreached";
            /**
             * Words
             * @default
             */
            words?: string;
        };
        /** Page[RecoveryOut] */
        FeedbackPage_RecoveryOut_: {
            /** Items */
            items: components["schemas"]["FeedbackRecoveryOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * RecoveryOut
         * @description A recovery task with the rating that made it.
         */
        FeedbackRecoveryOut: {
            /** Id */
            id: number;
            /** Number */
            number: string;
            /** Subject */
            subject: string;
            /** Status */
            status: string;
            customer: components["schemas"]["FeedbackCustomerOut"] | null;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Contact */
            contact: string;
            /** Cause */
            cause: string;
            /** Measure */
            measure: string;
            /** Closed At */
            closed_at: string | null;
            /** Score */
            score: number | null;
            /** Rating Words */
            rating_words: string;
        };
        /**
         * RecoveryIn
         * @description What is known so far.
         */
        FeedbackRecoveryIn: {
            /**
             * Contact
             * @default
             */
            contact?: string;
            /**
             * Cause
             * @default
             */
            cause?: string;
            /**
             * Measure
             * @default
             */
            measure?: string;
        };
        /**
         * SurveyOut
         * @description An invitation and its answer.
         */
        FeedbackSurveyOut: {
            /**
             * Invited At
             * Format: date-time
             */
            invited_at: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Answered At */
            answered_at: string | null;
            /** Score */
            score: number | null;
            /** Words */
            words: string;
        };
        /**
         * TicketFeedback
         * @description All feedback on one ticket.
         */
        FeedbackTicketFeedback: {
            /** Surveys */
            surveys: components["schemas"]["FeedbackSurveyOut"][];
            /** Follow Ups */
            follow_ups: components["schemas"]["FeedbackFollowUpOut"][];
            /** Recoveries */
            recoveries: components["schemas"]["FeedbackRecoveryOut"][];
        };
        /**
         * TalkRatingOut
         * @description The answer that counts.
         */
        FeedbackTalkRatingOut: {
            /** Score */
            score: number;
        };
        /**
         * TalkRatingIn
         * @description How it was.
         */
        FeedbackTalkRatingIn: {
            /** Score */
            score: number;
            /**
             * Words
             * @default
             */
            words?: string;
        };
        /**
         * Asked
         * @description The period (the last 30 days unless said) and the dimensions.
         */
        FiguresAsked: {
            /** From */
            from?: string | null;
            /** To */
            to?: string | null;
            /** Team */
            team?: string | null;
            /** Channel */
            channel?: string | null;
            /** Region */
            region?: string | null;
            /** Product */
            product?: string | null;
            /** Tier */
            tier?: string | null;
            /** Problem */
            problem?: string | null;
        };
        /**
         * Board
         * @description All figures of a period; `backlog_ages` counts open tickets under 1 day, 1 to 3, 3 to 7 and over 7 days.
         */
        FiguresBoard: {
            /**
             * Start
             * Format: date-time
             */
            start: string;
            /**
             * End
             * Format: date-time
             */
            end: string;
            /** Figures */
            figures: components["schemas"]["FiguresFigureOut"][];
            /** Backlog Ages */
            backlog_ages: number[];
            /** Currency */
            currency: string;
        };
        /**
         * FigureOut
         * @description A figure with what it means and how many rows it stands on; `missing` says why it has no value.
         */
        FiguresFigureOut: {
            /** Code */
            code: string;
            /**
             * Of
             * @enum {string}
             */
            of: "tickets" | "talks";
            /** Name */
            name: string;
            /** Definition */
            definition: string;
            /** Rows Definition */
            rows_definition: string;
            /** Rows */
            rows: number;
            /** Readings */
            readings: components["schemas"]["FiguresReadingOut"][];
            /** Missing */
            missing: string;
        };
        /**
         * ReadingOut
         * @description One number, beside that of the period before and its target. Between `low` and `high` lies value - previous with
         *     95 % confidence; with `noise` it may be chance. Null where rows give no such interval.
         */
        FiguresReadingOut: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Unit */
            unit: string;
            /** Value */
            value: number | null;
            /** Previous */
            previous: number | null;
            /** Better */
            better: string;
            /** Target */
            target: number | null;
            /** Target Source */
            target_source: string;
            /** Low */
            low: number | null;
            /** High */
            high: number | null;
            /** Noise */
            noise: boolean | null;
        };
        /**
         * Day
         * @description A figure's readings on one day.
         */
        FiguresDay: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Rows */
            rows: number;
            /** Values */
            values: {
                [key: string]: number | null;
            };
        };
        /** Page[RowOut] */
        FiguresPage_RowOut_: {
            /** Items */
            items: components["schemas"]["FiguresRowOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * RowOut
         * @description A row behind a figure: of a ticket or a talk, which is named only where the reader may read it; `other` is its
         *     time in the second sense, working for natural or natural for working.
         */
        FiguresRowOut: {
            /** Number */
            number: string | null;
            /** Contact */
            contact: number | null;
            /** Subject */
            subject: string | null;
            /** Status */
            status: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Value */
            value: number | null;
            /** Good */
            good: boolean | null;
            /** Other */
            other: number | null;
        };
        /**
         * Volume
         * @description What is asked for: tickets or talks of a team (all within reach unless said), so many days from tomorrow on.
         */
        ForecastVolume: {
            /**
             * What
             * @default tickets
             * @enum {string}
             */
            what?: "tickets" | "talks";
            /** Team */
            team?: string | null;
            /**
             * Days
             * @default 7
             */
            days?: number;
        };
        /**
         * ForecastBacktest
         * @description Methods held against each other on the past; `inside` is the share that the bounds held.
         */
        ForecastForecastBacktest: {
            /** Origins */
            origins: number;
            /** Days */
            days: number;
            /** Scores */
            scores: {
                [key: string]: components["schemas"]["ForecastForecastScore"];
            };
            /** Inside */
            inside: number;
        };
        /**
         * ForecastOut
         * @description What will come by half-hours.
         */
        ForecastForecastOut: {
            /** Method */
            method: string;
            /** History Days */
            history_days: number;
            backtest: components["schemas"]["ForecastForecastBacktest"] | null;
            /** Points */
            points: components["schemas"]["ForecastForecastPoint"][];
        };
        /**
         * ForecastPoint
         * @description An interval: what is expected, and bounds for nine of ten.
         */
        ForecastForecastPoint: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Value */
            value: number;
            /** Low */
            low: number;
            /** High */
            high: number;
        };
        /**
         * ForecastScore
         * @description A method's error on the past, as a share of the volume.
         */
        ForecastForecastScore: {
            /** Wape */
            wape: number;
            /** Wape 30Min */
            wape_30min: number | null;
            /** Wape Day */
            wape_day: number;
        };
        /**
         * Level
         * @description The service level wanted, and how the work is.
         */
        ForecastLevel: {
            /**
             * What
             * @default tickets
             * @enum {string}
             */
            what?: "tickets" | "talks";
            /** Team */
            team?: string | null;
            /**
             * Days
             * @default 7
             */
            days?: number;
            /**
             * Level
             * @default 0.8
             */
            level?: number;
            /**
             * Within
             * @default 20
             */
            within?: number;
            /**
             * Handling
             * @default 300
             */
            handling?: number;
            /** Patience */
            patience?: number | null;
            /**
             * Occupancy
             * @default 0.85
             */
            occupancy?: number;
            /**
             * Shrinkage
             * @default 0.3
             */
            shrinkage?: number;
            /**
             * At Once
             * @default 1
             */
            at_once?: number;
        };
        /**
         * StaffingOut
         * @description The need by half-hours; `hours` are people's hours on the plan, `crew` how many there are.
         */
        ForecastStaffingOut: {
            /** Method */
            method: string;
            /** History Days */
            history_days: number;
            backtest: components["schemas"]["ForecastForecastBacktest"] | null;
            /** Points */
            points: components["schemas"]["ForecastStaffingPoint"][];
            /** Hours */
            hours: number;
            /** Crew */
            crew: number;
        };
        /**
         * StaffingPoint
         * @description How many people a half-hour needs, at their desks and on the plan, and what they give.
         */
        ForecastStaffingPoint: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Value */
            value: number;
            /** Low */
            low: number;
            /** High */
            high: number;
            /** People */
            people: number;
            /** Planned */
            planned: number;
            /** Level */
            level: number;
            /** Occupancy */
            occupancy: number;
            /** Abandoned */
            abandoned: number;
            /** Mean Wait */
            mean_wait: number;
        };
        /**
         * DraftShift
         * @description A shift of the draft.
         */
        ForecastDraftShift: {
            /** Person */
            person: number;
            /** Name */
            name: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /** Pause From */
            pause_from: string | null;
            /** Pause Until */
            pause_until: string | null;
        };
        /**
         * DraftShort
         * @description A half-hour that remains short of people.
         */
        ForecastDraftShort: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** People */
            people: number;
        };
        /**
         * ShiftDraftOut
         * @description The draft; where the need must be met and cannot be, `broken` names the rules in the way.
         */
        ForecastShiftDraftOut: {
            /** Shifts */
            shifts: components["schemas"]["ForecastDraftShift"][];
            /** Short */
            short: components["schemas"]["ForecastDraftShort"][];
            /** Over Hours */
            over_hours: number;
            /** Broken */
            broken: string[];
            /** Best */
            best: boolean;
            /** Crew */
            crew: number;
        };
        /**
         * ShiftDraftIn
         * @description Draft shifts for this need under these working-time rules.
         */
        ForecastShiftDraftIn: {
            /**
             * What
             * @default tickets
             * @enum {string}
             */
            what?: "tickets" | "talks";
            /** Team */
            team?: string | null;
            /**
             * Days
             * @default 7
             */
            days?: number;
            /**
             * Level
             * @default 0.8
             */
            level?: number;
            /**
             * Within
             * @default 20
             */
            within?: number;
            /**
             * Handling
             * @default 300
             */
            handling?: number;
            /** Patience */
            patience?: number | null;
            /**
             * Occupancy
             * @default 0.85
             */
            occupancy?: number;
            /**
             * Shrinkage
             * @default 0.3
             */
            shrinkage?: number;
            /**
             * At Once
             * @default 1
             */
            at_once?: number;
            /**
             * Shortest
             * @default 4
             */
            shortest?: number;
            /**
             * Longest
             * @default 8
             */
            longest?: number;
            /**
             * Break After
             * @default 5
             */
            break_after?: number;
            /**
             * Break Hours
             * @default 1
             */
            break_hours?: number;
            /**
             * Rest
             * @default 11
             */
            rest?: number;
            /**
             * Days Off
             * @default 2
             */
            days_off?: number;
            /**
             * Weekly Hours
             * @default 40
             */
            weekly_hours?: number;
            /**
             * Must
             * @default false
             */
            must?: boolean;
        };
        /**
         * AdoptedOut
         * @description How many shifts were added; those that were there already do not count.
         */
        ForecastAdoptedOut: {
            /** Added */
            added: number;
        };
        /**
         * DraftShiftIn
         * @description A shift to adopt.
         */
        ForecastDraftShiftIn: {
            /** Person */
            person: number;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
        };
        /**
         * ShiftAdoptIn
         * @description The shifts to adopt, all or none.
         */
        ForecastShiftAdoptIn: {
            /** Shifts */
            shifts: components["schemas"]["ForecastDraftShiftIn"][];
        };
        /**
         * WhatifChoice
         * @description Something to choose.
         */
        WhatifWhatifChoice: {
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * WhatifChoices
         * @description What a question can be about.
         */
        WhatifWhatifChoices: {
            /** Teams */
            teams: components["schemas"]["WhatifWhatifChoice"][];
            /** Limits */
            limits: string[];
            /** Nodes */
            nodes: components["schemas"]["WhatifWhatifNode"][];
            /** Problems */
            problems: components["schemas"]["WhatifWhatifChoice"][];
        };
        /**
         * WhatifNode
         * @description A step that can be left out, of which standard.
         */
        WhatifWhatifNode: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Standard */
            standard: string;
            /** Standard Name */
            standard_name: string;
        };
        /** Page[WhatifOut] */
        WhatifPage_WhatifOut_: {
            /** Items */
            items: components["schemas"]["WhatifWhatifOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * WhatifAnswer
         * @description What it came to.
         */
        WhatifWhatifAnswer: {
            /**
             * Start
             * Format: date
             */
            start: string;
            /** Measures */
            measures: components["schemas"]["WhatifWhatifMeasure"][];
            learned: components["schemas"]["WhatifWhatifLearned"];
            backtest: components["schemas"]["WhatifWhatifBacktest"] | null;
        };
        /**
         * WhatifBacktest
         * @description Learned until a day, foreseen from then on.
         */
        WhatifWhatifBacktest: {
            /**
             * First
             * Format: date
             */
            first: string;
            /** Days */
            days: number;
            /** Measures */
            measures: components["schemas"]["WhatifWhatifTested"][];
        };
        /**
         * WhatifBand
         * @description A mean, and how far to each side it may be off (95 %).
         */
        WhatifWhatifBand: {
            /** Mean */
            mean: number;
            /** Half */
            half: number;
            /** Runs */
            runs: number;
        };
        /**
         * WhatifFault
         * @description Why it has no answer.
         */
        WhatifWhatifFault: {
            /** Code */
            code: string;
            /** Message */
            message: string;
            /** Detail */
            detail: {
                [key: string]: unknown;
            };
        };
        /**
         * WhatifLearned
         * @description What it was learned from.
         */
        WhatifWhatifLearned: {
            /**
             * First
             * Format: date
             */
            first: string;
            /**
             * Until
             * Format: date
             */
            until: string;
            /** Tickets */
            tickets: number;
            /** Talks */
            talks: number;
            /** People */
            people: number;
        };
        /**
         * WhatifMeasure
         * @description A measure as it is, as it would be, and the difference; `sure` where that is more than chance.
         */
        WhatifWhatifMeasure: {
            /** Measure */
            measure: string;
            base: components["schemas"]["WhatifWhatifBand"];
            other: components["schemas"]["WhatifWhatifBand"];
            difference: components["schemas"]["WhatifWhatifBand"];
            /** Sure */
            sure: boolean;
        };
        /**
         * WhatifOut
         * @description A question, how far it is, and its answer.
         */
        WhatifWhatifOut: {
            /** Id */
            id: number;
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "running" | "done" | "stopped" | "failed";
            /** Change */
            change: {
                [key: string]: unknown;
            };
            /** Days */
            days: number;
            /** Runs */
            runs: number;
            /** Done */
            done: number;
            /** Steps */
            steps: number;
            answer: components["schemas"]["WhatifWhatifAnswer"] | null;
            fault: components["schemas"]["WhatifWhatifFault"] | null;
        };
        /**
         * WhatifTested
         * @description What was foreseen for days that have passed, with bounds for one such span, and what happened.
         */
        WhatifWhatifTested: {
            /** Measure */
            measure: string;
            /** Said */
            said: number;
            /** Low */
            low: number;
            /** High */
            high: number;
            /** Happened */
            happened: number;
            /** Inside */
            inside: boolean;
        };
        /**
         * WhatifChangeIn
         * @description What is otherwise; nothing given, nothing is.
         */
        WhatifWhatifChangeIn: {
            /**
             * Team
             * @default
             */
            team?: string | "";
            /**
             * Agents
             * @default 0
             */
            agents?: number;
            /**
             * Limit
             * @default
             */
            limit?: string | "";
            /**
             * Limit Factor
             * @default 1
             */
            limit_factor?: number;
            /**
             * Standard
             * @default
             */
            standard?: string | "";
            /**
             * Node
             * @default
             */
            node?: string | "";
            /**
             * Problem
             * @default
             */
            problem?: string | "";
            /**
             * Route
             * @default
             */
            route?: string | "";
            /**
             * Deflected
             * @default 0
             */
            deflected?: number;
            /**
             * Volume
             * @default 1
             */
            volume?: number;
            /**
             * Peak From
             * @default 0
             */
            peak_from?: number;
            /**
             * Peak Until
             * @default 10000
             */
            peak_until?: number;
            /**
             * Hourly Cost
             * @default 60
             */
            hourly_cost?: number;
        };
        /**
         * WhatifIn
         * @description A question over so many days from tomorrow on, simulated so many times on both sides.
         */
        WhatifWhatifIn: {
            change: components["schemas"]["WhatifWhatifChangeIn"];
            /**
             * Days
             * @default 28
             */
            days?: number;
            /**
             * Runs
             * @default 12
             */
            runs?: number;
        };
        /**
         * IndicatorOut
         * @description A figure by its definition, with who keeps it; `due` says that it is to be looked at now.
         */
        FiguresIndicatorOut: {
            /** Code */
            code: string;
            /**
             * Of
             * @enum {string}
             */
            of: "tickets" | "talks";
            /** Name */
            name: string;
            /** Definition */
            definition: string;
            /** Rows Definition */
            rows_definition: string;
            /** Facts */
            facts: string[];
            /** Readings */
            readings: components["schemas"]["FiguresIndicatorReading"][];
            owner: components["schemas"]["FiguresKeeper"] | null;
            /** Review On */
            review_on: string | null;
            /** Every Months */
            every_months: number | null;
            /** Reviewed On */
            reviewed_on: string | null;
            /** Due */
            due: boolean;
        };
        /**
         * IndicatorReading
         * @description One number of it: how it is taken, in which unit, what it should reach.
         */
        FiguresIndicatorReading: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Formula */
            formula: string;
            /** Unit */
            unit: string;
            /** Better */
            better: string;
            /** Target */
            target: number | null;
            /** Target Source */
            target_source: string;
        };
        /**
         * Keeper
         * @description Who keeps it.
         */
        FiguresKeeper: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /** Page[IndicatorOut] */
        FiguresPage_IndicatorOut_: {
            /** Items */
            items: components["schemas"]["FiguresIndicatorOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PayOut
         * @description The setting as it is.
         */
        FiguresPayOut: {
            /** Hours */
            hours: number;
            /** Currency */
            currency: string;
            /** Rates */
            rates: {
                [key: string]: number;
            };
        };
        /**
         * PayIn
         * @description What an hour of each role costs, and how many hours a day are paid.
         */
        FiguresPayIn: {
            /** Hours */
            hours: number;
            /** Currency */
            currency: string;
            /** Rates */
            rates: {
                [key: string]: number;
            };
        };
        /**
         * IndicatorChange
         * @description What to set; null takes it away.
         */
        FiguresIndicatorChange: {
            /** Owner Id */
            owner_id?: number | null;
            /** Review On */
            review_on?: string | null;
            /** Every Months */
            every_months?: number | null;
        };
        /**
         * Asked
         * @description The period (the last 30 days unless said) and the dimensions.
         */
        StatisticsAsked: {
            /** From */
            from?: string | null;
            /** To */
            to?: string | null;
            /** Team */
            team?: string | null;
            /** Channel */
            channel?: string | null;
            /** Region */
            region?: string | null;
            /** Product */
            product?: string | null;
            /** Tier */
            tier?: string | null;
            /** Problem */
            problem?: string | null;
        };
        /**
         * ChartOut
         * @description A control chart. `unit` is that of the values; `per` names the figure of whose rows a count is a rate; `sound`
         *     says whether the last limits stand on twenty points or more.
         */
        StatisticsChartOut: {
            /** Figure */
            figure: string;
            /** Reading */
            reading: string;
            /** Name */
            name: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "xmr" | "p" | "u";
            /** Unit */
            unit: string;
            /** Better */
            better: string;
            /** Per */
            per: string;
            /** Points */
            points: components["schemas"]["StatisticsPointOut"][];
            /** Shifts */
            shifts: components["schemas"]["StatisticsShiftOut"][];
            /** Sound */
            sound: boolean;
        };
        /**
         * PointOut
         * @description A span with its value and the limits that hold for it; `broken` are the run rules that it completes.
         */
        StatisticsPointOut: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Until
             * Format: date
             */
            until: string;
            /** Rows */
            rows: number;
            /** Area */
            area: number;
            /** Value */
            value: number;
            /** Centre */
            centre: number | null;
            /** Low */
            low: number | null;
            /** High */
            high: number | null;
            /** Broken */
            broken: string[];
            /** Moving */
            moving: number | null;
            /** Moving High */
            moving_high: number | null;
        };
        /**
         * ShiftOut
         * @description From this day on the work is another.
         */
        StatisticsShiftOut: {
            /** Id */
            id: number;
            /**
             * On
             * Format: date
             */
            on: string;
            /** Name */
            name: string;
        };
        /**
         * BarOut
         * @description A group; `others` is how many small ones stand together.
         */
        StatisticsBarOut: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Count */
            count: number;
            /** Cumulated */
            cumulated: number;
            /** Others */
            others: number;
        };
        /**
         * ParetoOut
         * @description The groups of a figure's defects, or of its rows where none is bad; the first `vital` bring 80 %.
         */
        StatisticsParetoOut: {
            /** Figure */
            figure: string;
            /**
             * By
             * @enum {string}
             */
            by: "team" | "channel" | "region" | "product" | "tier" | "problem" | "department";
            /**
             * Counted
             * @enum {string}
             */
            counted: "defects" | "rows";
            /** Total */
            total: number;
            /** Vital */
            vital: number;
            /** Bars */
            bars: components["schemas"]["StatisticsBarOut"][];
        };
        /**
         * SigmaOut
         * @description How many per million went wrong; `level` includes the customary shift of 1.5.
         */
        StatisticsSigmaOut: {
            /** Figure */
            figure: string;
            /** Name */
            name: string;
            /** Opportunities */
            opportunities: number;
            /** Defects */
            defects: number;
            /** Dpmo */
            dpmo: number;
            /** Level */
            level: number | null;
            /** Low */
            low: number | null;
            /** High */
            high: number | null;
        };
        /**
         * SigmasOut
         * @description One line for each figure whose rows are judged and has any.
         */
        StatisticsSigmasOut: {
            /** Items */
            items: components["schemas"]["StatisticsSigmaOut"][];
            /** Shift */
            shift: number;
        };
        /**
         * FunnelOut
         * @description Groups of different size against chance about the share of all.
         */
        StatisticsFunnelOut: {
            /** Figure */
            figure: string;
            /**
             * By
             * @enum {string}
             */
            by: "team" | "channel" | "region" | "product" | "tier" | "problem" | "department";
            /** Better */
            better: string;
            /** Target */
            target: number | null;
            /** Places */
            places: components["schemas"]["StatisticsPlaceOut"][];
            /** Curve */
            curve: components["schemas"]["StatisticsLimitsOut"][];
            /** Overdispersion */
            overdispersion: number | null;
        };
        /**
         * LimitsOut
         * @description Where a group of this size lies by chance: 95 % and 99.8 %.
         */
        StatisticsLimitsOut: {
            /** Judged */
            judged: number;
            /** Low */
            low: number;
            /** High */
            high: number;
            /** Far Low */
            far_low: number;
            /** Far High */
            far_high: number;
        };
        /**
         * PlaceOut
         * @description A group in the funnel.
         */
        StatisticsPlaceOut: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Judged */
            judged: number;
            /** Share */
            share: number;
            /**
             * Verdict
             * @enum {string}
             */
            verdict: "within" | "high" | "low" | "far_high" | "far_low";
        };
        /**
         * BenchmarkOut
         * @description Something to compare with 标杆.
         */
        StatisticsBenchmarkOut: {
            /** Id */
            id: number;
            /** Figure */
            figure: string;
            /** Reading */
            reading: string;
            /** Name */
            name: string;
            /** Value */
            value: number;
            /** Source */
            source: string;
            /** Notes */
            notes: string;
            /** By */
            by: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
        };
        /**
         * ComparisonOut
         * @description This beside that: the difference with its 95 % interval; with `noise` it may be chance.
         */
        StatisticsComparisonOut: {
            /** Figure */
            figure: string;
            /** Reading */
            reading: string;
            /** Unit */
            unit: string;
            /** Better */
            better: string;
            this: components["schemas"]["StatisticsSideOut"];
            that: components["schemas"]["StatisticsSideOut"];
            /** Difference */
            difference: number | null;
            /** Low */
            low: number | null;
            /** High */
            high: number | null;
            /** Noise */
            noise: boolean | null;
            benchmark: components["schemas"]["StatisticsBenchmarkOut"] | null;
        };
        /**
         * SideOut
         * @description One side of a comparison.
         */
        StatisticsSideOut: {
            /** Name */
            name: string;
            /** Value */
            value: number | null;
            /** Low */
            low: number | null;
            /** High */
            high: number | null;
            /** Rows */
            rows: number | null;
        };
        /** Page[BenchmarkOut] */
        StatisticsPage_BenchmarkOut_: {
            /** Items */
            items: components["schemas"]["StatisticsBenchmarkOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * BenchmarkIn
         * @description A benchmark to enter.
         */
        StatisticsBenchmarkIn: {
            /** Figure */
            figure: string;
            /** Reading */
            reading: string;
            /** Name */
            name: string;
            /** Value */
            value: number;
            /** Source */
            source: string;
            /**
             * Notes
             * @default
             */
            notes?: string;
        };
        /**
         * ShiftIn
         * @description A shift to name.
         */
        StatisticsShiftIn: {
            /** Figure */
            figure: string;
            /**
             * On
             * Format: date
             */
            on: string;
            /** Name */
            name: string;
        };
        /**
         * Narrowed
         * @description Besides the board's: one problem with all beneath it, one version, one node, one kind of deviation.
         */
        ConformanceNarrowed: {
            /** From */
            from?: string | null;
            /** To */
            to?: string | null;
            /** Team */
            team?: string | null;
            /** Channel */
            channel?: string | null;
            /** Region */
            region?: string | null;
            /** Product */
            product?: string | null;
            /** Tier */
            tier?: string | null;
            /** Problem */
            problem?: string | null;
            /** Version */
            version?: number | null;
            /** Node */
            node?: string | null;
            /** Kind */
            kind?: ("skipped" | "order" | "owner" | "late" | "approval" | "form") | null;
        };
        /**
         * DeviationOut
         * @description One deviation in words; number and subject only where the reader may read the ticket.
         *
         *     `seconds` is by how much a limit was exceeded in its calendar, null while it still is and for all other kinds.
         */
        ConformanceDeviationOut: {
            /** Number */
            number: string | null;
            /** Subject */
            subject: string | null;
            /** Status */
            status: string | null;
            /** Version Id */
            version_id: number;
            /** Standard */
            standard: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "skipped" | "order" | "owner" | "late" | "approval" | "form";
            /** Kind Name */
            kind_name: string;
            /** Node */
            node: string;
            /** Node Name */
            node_name: string;
            /** About */
            about: string;
            /** About Name */
            about_name: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Seconds */
            seconds: number | null;
            /** Said */
            said: string;
        };
        /** Page[DeviationOut] */
        ConformancePage_DeviationOut_: {
            /** Items */
            items: components["schemas"]["ConformanceDeviationOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * ByNode
         * @description The nodes of a period, and the versions that may be asked for.
         */
        ConformanceByNode: {
            /** Nodes */
            nodes: components["schemas"]["ConformanceNodeOut"][];
            /** Versions */
            versions: components["schemas"]["ConformanceVersionName"][];
        };
        /**
         * NodeOut
         * @description A node: tickets that stood there in the period, how many of them left the standard there, how often which way.
         */
        ConformanceNodeOut: {
            /** Version Id */
            version_id: number;
            /** Standard */
            standard: string;
            /** Node */
            node: string;
            /** Node Name */
            node_name: string;
            /** Tickets */
            tickets: number;
            /** Deviating */
            deviating: number;
            /** Kinds */
            kinds: {
                [key: string]: number;
            };
        };
        /**
         * VersionName
         * @description A version that checked tickets run under.
         */
        ConformanceVersionName: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * Asked
         * @description Cases begun in a period, with or without an activity, a way, a variant, a team, a value of an attribute.
         */
        MiningAsked: {
            /** From */
            from?: string | null;
            /** To */
            to?: string | null;
            /** Has */
            has?: string | null;
            /** Lacks */
            lacks?: string | null;
            /** Via From */
            via_from?: string | null;
            /** Via To */
            via_to?: string | null;
            /** Variant */
            variant?: string | null;
            /** Team */
            team?: string | null;
            /** Attribute */
            attribute?: string | null;
            /** Value */
            value?: string | null;
        };
        /**
         * BatchOut
         * @description Work on many cases at one go.
         */
        MiningBatchOut: {
            /** Activity */
            activity: string;
            /** Who */
            who: string;
            /** Batches */
            batches: number;
            /** Events */
            events: number;
            /** Share */
            share: number;
        };
        /**
         * BottleneckOut
         * @description A way, and which share of all time between activities is spent on it.
         */
        MiningBottleneckOut: {
            /** From */
            from: string;
            /** To */
            to: string;
            share: components["schemas"]["MiningShareOut"];
            /** Seconds */
            seconds: number;
            /** Count */
            count: number;
            /** Median S */
            median_s: number;
        };
        /**
         * FoundOut
         * @description What stands out in the cases asked for; `looked_at` of `cases` where there are too many to look at all.
         */
        MiningFoundOut: {
            /** Cases */
            cases: number;
            /** Looked At */
            looked_at: number;
            /** Bottlenecks */
            bottlenecks: components["schemas"]["MiningBottleneckOut"][];
            /** Rework */
            rework: components["schemas"]["MiningReworkOut"][];
            /** Loops */
            loops: components["schemas"]["MiningLoopOut"][];
            people: components["schemas"]["MiningHandingOut"];
            teams: components["schemas"]["MiningHandingOut"];
            /** Removals */
            removals: components["schemas"]["MiningRemovalOut"][];
            /** Batches */
            batches: components["schemas"]["MiningBatchOut"][];
            peak: components["schemas"]["MiningPeakOut"] | null;
            /** Hours */
            hours: number[];
        };
        /**
         * HandingOut
         * @description How often work changes hands.
         */
        MiningHandingOut: {
            /** Per Case */
            per_case: number;
            /** Returned */
            returned: number;
            /** Pairs */
            pairs: components["schemas"]["MiningHandoverOut"][];
        };
        /**
         * HandoverOut
         * @description Work that went from one to another.
         */
        MiningHandoverOut: {
            /** From */
            from: string;
            /** To */
            to: string;
            /** Count */
            count: number;
            /** Cases */
            cases: number;
            /** Median S */
            median_s: number;
        };
        /**
         * LoopOut
         * @description Back and forth.
         */
        MiningLoopOut: {
            /** There */
            there: string;
            /** Back */
            back: string;
            /** Count */
            count: number;
            /** Cases */
            cases: number;
        };
        /**
         * PeakOut
         * @description The busiest hour of the week.
         */
        MiningPeakOut: {
            /** Weekday */
            weekday: number;
            /** Hour */
            hour: number;
            /** Count */
            count: number;
            /** Times */
            times: number;
        };
        /**
         * RemovalOut
         * @description Whether an activity goes with another outcome: Cramér's V with its interval.
         */
        MiningRemovalOut: {
            /** Activity */
            activity: string;
            /** Having */
            having: number;
            /** Lacking */
            lacking: number;
            strength: components["schemas"]["MiningShareOut"];
            /** Proposed */
            proposed: boolean;
            /** Hours */
            hours: number;
        };
        /**
         * ReworkOut
         * @description An activity that was done again.
         */
        MiningReworkOut: {
            /** Activity */
            activity: string;
            /** Cases */
            cases: number;
            /** Repeated */
            repeated: number;
            /** Extra */
            extra: number;
            /** Seconds */
            seconds: number;
        };
        /**
         * ShareOut
         * @description A share with its interval of 95 %.
         */
        MiningShareOut: {
            /** Value */
            value: number;
            /** Low */
            low: number;
            /** High */
            high: number;
        };
        /**
         * AskedBoth
         * @description Two periods, or two values of an attribute, of the cases asked for.
         */
        MiningAskedBoth: {
            /** From */
            from?: string | null;
            /** To */
            to?: string | null;
            /** Has */
            has?: string | null;
            /** Lacks */
            lacks?: string | null;
            /** Via From */
            via_from?: string | null;
            /** Via To */
            via_to?: string | null;
            /** Variant */
            variant?: string | null;
            /** Team */
            team?: string | null;
            /** Attribute */
            attribute?: string | null;
            /** Value */
            value?: string | null;
            /** A From */
            a_from?: string | null;
            /** A To */
            a_to?: string | null;
            /** B From */
            b_from?: string | null;
            /** B To */
            b_to?: string | null;
            /** By */
            by?: string | null;
            /** A */
            a?: string | null;
            /** B */
            b?: string | null;
        };
        /**
         * ComparedOut
         * @description One measure of two sets of cases; `part` is `whole` for the time of whole cases.
         */
        MiningComparedOut: {
            /**
             * Part
             * @enum {string}
             */
            part: "whole" | "edge" | "node";
            /** From */
            from: string;
            /** To */
            to: string;
            /** Count A */
            count_a: number;
            /** Count B */
            count_b: number;
            /** Median A */
            median_a: number | null;
            /** Median B */
            median_b: number | null;
            /** Difference */
            difference: number | null;
            /** Low */
            low: number | null;
            /** High */
            high: number | null;
            /** Q */
            q: number | null;
            /**
             * Verdict
             * @enum {string}
             */
            verdict: "slower" | "faster" | "noise" | "few";
        };
        /**
         * ComparisonOut
         * @description Two sets of cases side by side.
         */
        MiningComparisonOut: {
            /** Cases A */
            cases_a: number;
            /** Cases B */
            cases_b: number;
            /** Looked At A */
            looked_at_a: number;
            /** Looked At B */
            looked_at_b: number;
            /** Rows */
            rows: components["schemas"]["MiningComparedOut"][];
        };
        /**
         * CauseOut
         * @description A value of an attribute, and by how much it raises the odds of being late.
         */
        MiningCauseOut: {
            /** Attribute */
            attribute: string;
            /** Value */
            value: string;
            /** Value Title */
            value_title: string;
            /** Cases */
            cases: number;
            /** Late */
            late: number;
            /** Odds */
            odds: number;
            /** Low */
            low: number;
            /** High */
            high: number;
            /** Q */
            q: number;
            /** Holds */
            holds: boolean;
        };
        /**
         * CausesOut
         * @description What goes with lateness; `limit_s` is the time over which a case is late where the log does not say itself.
         */
        MiningCausesOut: {
            /** Cases */
            cases: number;
            /** Late */
            late: number;
            /** Limit S */
            limit_s: number | null;
            /** Causes */
            causes: components["schemas"]["MiningCauseOut"][];
        };
        /**
         * ModelOut
         * @description A discovered model as BPMN, and how well log and model fit each other.
         */
        MiningModelOut: {
            /** Bpmn */
            bpmn: string;
            /** Fitness */
            fitness: number;
            /** Cases */
            cases: number;
            /** Precision */
            precision: number;
            /** F Measure */
            f_measure: number;
            /** Deviating */
            deviating: components["schemas"]["MiningStepCountOut"][];
        };
        /**
         * StepCountOut
         * @description A step that the model does not allow, empty for begin and end.
         */
        MiningStepCountOut: {
            /** From */
            from: string;
            /** To */
            to: string;
            /** Count */
            count: number;
        };
        /**
         * LogOut
         * @description A log: its name in addresses, its title, whether it is of this house's own tickets, and what it holds.
         */
        MiningLogOut: {
            /** Name */
            name: string;
            /** Title */
            title: string;
            /** Own */
            own: boolean;
            /** Source */
            source: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Cases */
            cases: number;
            /** Events */
            events: number;
            /** Start */
            start: string | null;
            /** End */
            end: string | null;
        };
        /** Page[LogOut] */
        MiningPage_LogOut_: {
            /** Items */
            items: components["schemas"]["MiningLogOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * AttributeOut
         * @description An attribute of cases that may be filtered by, with its values; of very many the first.
         */
        MiningAttributeOut: {
            /** Name */
            name: string;
            /** Values */
            values: components["schemas"]["MiningValueOut"][];
        };
        /**
         * ChoicesOut
         * @description A log with what may be chosen in it; `titles` say activities, `teams` are who has a hand in its cases.
         */
        MiningChoicesOut: {
            /** Name */
            name: string;
            /** Title */
            title: string;
            /** Own */
            own: boolean;
            /** Source */
            source: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Cases */
            cases: number;
            /** Events */
            events: number;
            /** Start */
            start: string | null;
            /** End */
            end: string | null;
            /** Activities */
            activities: string[];
            /** Titles */
            titles: {
                [key: string]: string;
            };
            /** Teams */
            teams: components["schemas"]["MiningValueOut"][];
            /** Attributes */
            attributes: components["schemas"]["MiningAttributeOut"][];
            /** Standards */
            standards: components["schemas"]["MiningStandardOut"][];
        };
        /**
         * StandardOut
         * @description A version in force that the map of our own tickets may be shown beside.
         */
        MiningStandardOut: {
            /** Version Id */
            version_id: number;
            /** Name */
            name: string;
        };
        /**
         * ValueOut
         * @description A value of an attribute, and what it is called.
         */
        MiningValueOut: {
            /** Value */
            value: string;
            /** Title */
            title: string;
        };
        /**
         * EdgeOut
         * @description A way from activity to activity: how often, in how many cases, and the time it takes, of it working time.
         */
        MiningEdgeOut: {
            /** From */
            from: string;
            /** To */
            to: string;
            /** Count */
            count: number;
            /** Cases */
            cases: number;
            /** Median S */
            median_s: number;
            /** P90 S */
            p90_s: number;
            /** Mean S */
            mean_s: number;
            /** Work Median S */
            work_median_s: number | null;
            /** Work P90 S */
            work_p90_s: number | null;
            /** Work Mean S */
            work_mean_s: number | null;
        };
        /**
         * MapOut
         * @description The directly-follows graph of the cases asked for; `median_s` is of whole cases.
         */
        MiningMapOut: {
            /** Cases */
            cases: number;
            /** Events */
            events: number;
            /** Median S */
            median_s: number | null;
            /** P90 S */
            p90_s: number | null;
            /** Nodes */
            nodes: components["schemas"]["MiningNodeOut"][];
            /** Edges */
            edges: components["schemas"]["MiningEdgeOut"][];
        };
        /**
         * NodeOut
         * @description An activity: events, cases, how often cases begin and end with it, and the mean time that passes before it.
         */
        MiningNodeOut: {
            /** Name */
            name: string;
            /** Count */
            count: number;
            /** Cases */
            cases: number;
            /** Starts */
            starts: number;
            /** Ends */
            ends: number;
            /** Before S */
            before_s: number | null;
        };
        /**
         * VariantOut
         * @description Cases that went exactly the same way.
         */
        MiningVariantOut: {
            /** Id */
            id: string;
            /** Path */
            path: string[];
            /** Count */
            count: number;
            /** Share */
            share: number;
            /** Median S */
            median_s: number | null;
        };
        /**
         * VariantsOut
         * @description A page of variants, and how many there are.
         */
        MiningVariantsOut: {
            /** Items */
            items: components["schemas"]["MiningVariantOut"][];
            /** Next */
            next?: string | null;
            /** Total */
            total: number;
            /** Cases */
            cases: number;
        };
        /**
         * AskedOpen
         * @description Besides, what is open beside the map: an activity or a way.
         */
        MiningAskedOpen: {
            /** From */
            from?: string | null;
            /** To */
            to?: string | null;
            /** Has */
            has?: string | null;
            /** Lacks */
            lacks?: string | null;
            /** Via From */
            via_from?: string | null;
            /** Via To */
            via_to?: string | null;
            /** Variant */
            variant?: string | null;
            /** Team */
            team?: string | null;
            /** Attribute */
            attribute?: string | null;
            /** Value */
            value?: string | null;
            /** Also Has */
            also_has?: string | null;
            /** Also From */
            also_from?: string | null;
            /** Also To */
            also_to?: string | null;
        };
        /**
         * CaseOut
         * @description A case; `number` and `subject` where it is a ticket that the reader may read.
         */
        MiningCaseOut: {
            /** Id */
            id: string;
            /** Number */
            number: string | null;
            /** Subject */
            subject: string | null;
            /**
             * Start
             * Format: date-time
             */
            start: string;
            /**
             * Finish
             * Format: date-time
             */
            finish: string;
            /** Seconds */
            seconds: number;
            /** Events */
            events: number;
        };
        /**
         * CasesOut
         * @description A page of cases, and how many there are.
         */
        MiningCasesOut: {
            /** Items */
            items: components["schemas"]["MiningCaseOut"][];
            /** Next */
            next?: string | null;
            /** Total */
            total: number;
        };
        /**
         * StepOut
         * @description One event of a case, and the time until the next.
         */
        MiningStepOut: {
            /** Activity */
            activity: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Who */
            who: string;
            /** Team */
            team: string;
            /** Gap S */
            gap_s: number | null;
        };
        /**
         * ToldOut
         * @description A case with its events.
         */
        MiningToldOut: {
            /** Id */
            id: string;
            /** Number */
            number: string | null;
            /** Subject */
            subject: string | null;
            /**
             * Start
             * Format: date-time
             */
            start: string;
            /**
             * Finish
             * Format: date-time
             */
            finish: string;
            /** Seconds */
            seconds: number;
            /** Events */
            events: number;
            /** Steps */
            steps: components["schemas"]["MiningStepOut"][];
        };
        /** Page[RobotOut] */
        RobotsPage_RobotOut_: {
            /** Items */
            items: components["schemas"]["RobotsRobotOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * RobotOut
         * @description A group robot; its address is never shown.
         */
        RobotsRobotOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "wecom" | "dingtalk" | "feishu";
            /** Signed */
            signed: boolean;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
        };
        /**
         * RobotIn
         * @description A group robot as its page in the group shows it; `secret` where it signs (加签).
         */
        RobotsRobotIn: {
            /** Name */
            name: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "wecom" | "dingtalk" | "feishu";
            /** Url */
            url: string;
            /**
             * Secret
             * @default
             */
            secret?: string;
        };
        /**
         * AlarmOut
         * @description An alarm and how it stands; `error` says why it is not read: too_slow, owner_gone, no_right, figure_gone.
         */
        AlarmsAlarmOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            owner: components["schemas"]["AlarmsReceiverOut"];
            /** Mine */
            mine: boolean;
            /** Figure */
            figure: string;
            /** Reading */
            reading: string;
            /** Unit */
            unit: string;
            /** Filters */
            filters: {
                [key: string]: string;
            };
            /**
             * Window
             * @enum {string}
             */
            window: "1h" | "today" | "24h" | "7d";
            /** Above */
            above: boolean;
            /** Raise At */
            raise_at: number;
            /** Clear At */
            clear_at: number;
            /** Minutes */
            minutes: number;
            /** Quiet From */
            quiet_from: number | null;
            /** Quiet To */
            quiet_to: number | null;
            /** People */
            people: components["schemas"]["AlarmsReceiverOut"][];
            /** Robots */
            robots: components["schemas"]["AlarmsReceiverOut"][];
            /** By Mail */
            by_mail: boolean;
            /** Active */
            active: boolean;
            /** Raised */
            raised: boolean;
            /** Since */
            since: string | null;
            /** Value */
            value: number | null;
            /** Looked At */
            looked_at: string | null;
            /** Error */
            error: string;
        };
        /** Page[AlarmOut] */
        AlarmsPage_AlarmOut_: {
            /** Items */
            items: components["schemas"]["AlarmsAlarmOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * ReceiverOut
         * @description A colleague or a group.
         */
        AlarmsReceiverOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * AlarmIn
         * @description A line to watch: raised at or beyond `raise_at` for so many minutes, cleared at or beyond `clear_at`.
         */
        AlarmsAlarmIn: {
            /** Name */
            name: string;
            /** Figure */
            figure: string;
            /** Reading */
            reading: string;
            /** Filters */
            filters?: {
                [key: string]: string;
            };
            /**
             * Window
             * @default today
             * @enum {string}
             */
            window?: "1h" | "today" | "24h" | "7d";
            /** Above */
            above: boolean;
            /** Raise At */
            raise_at: number;
            /** Clear At */
            clear_at: number;
            /**
             * Minutes
             * @default 5
             */
            minutes?: number;
            /** Quiet From */
            quiet_from?: number | null;
            /** Quiet To */
            quiet_to?: number | null;
            /** People */
            people?: number[];
            /** Robots */
            robots?: number[];
            /**
             * By Mail
             * @default false
             */
            by_mail?: boolean;
        };
        /**
         * AlarmChange
         * @description What is left out stays.
         */
        AlarmsAlarmChange: {
            /** Name */
            name?: string | null;
            /** Filters */
            filters?: {
                [key: string]: string;
            } | null;
            /** Window */
            window?: ("1h" | "today" | "24h" | "7d") | null;
            /** Above */
            above?: boolean | null;
            /** Raise At */
            raise_at?: number | null;
            /** Clear At */
            clear_at?: number | null;
            /** Minutes */
            minutes?: number | null;
            /** Quiet From */
            quiet_from?: number | null;
            /** Quiet To */
            quiet_to?: number | null;
            /** People */
            people?: number[] | null;
            /** Robots */
            robots?: number[] | null;
            /** By Mail */
            by_mail?: boolean | null;
            /** Active */
            active?: boolean | null;
        };
        /**
         * MissedOut
         * @description Who could not be told, and why.
         */
        AlarmsMissedOut: {
            /** Name */
            name: string;
            /** Error */
            error: string;
        };
        /** Page[TurnOut] */
        AlarmsPage_TurnOut_: {
            /** Items */
            items: components["schemas"]["AlarmsTurnOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * TurnOut
         * @description It was raised or cleared.
         */
        AlarmsTurnOut: {
            /**
             * Change
             * @enum {string}
             */
            change: "raised" | "cleared";
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Value */
            value: number | null;
            /** Reached */
            reached: number;
            /** Missed */
            missed: components["schemas"]["AlarmsMissedOut"][];
        };
        /**
         * Chosen
         * @description Any day of the period (of the last one that is over unless said), the dimensions, the language.
         */
        ReportsChosen: {
            /** On */
            on?: string | null;
            /**
             * Language
             * @description Without it, the reader's own.
             */
            language?: ("zh-CN" | "en") | null;
            /** Team */
            team?: string | null;
            /** Channel */
            channel?: string | null;
            /** Region */
            region?: string | null;
            /** Product */
            product?: string | null;
            /** Tier */
            tier?: string | null;
            /** Problem */
            problem?: string | null;
        };
        /**
         * AgeOut
         * @description Open tickets of one age.
         */
        ReportsAgeOut: {
            /** Name */
            name: string;
            /** Count */
            count: number;
        };
        /**
         * CellOut
         * @description A number of one part; `mark` says whether it differs from all others together by more than chance.
         */
        ReportsCellOut: {
            now: components["schemas"]["ReportsNumberOut"];
            count: components["schemas"]["ReportsCountOut"];
            /**
             * Mark
             * @enum {string}
             */
            mark: "" | "better" | "worse";
        };
        /**
         * ColumnOut
         * @description A reading by which parts are compared.
         */
        ReportsColumnOut: {
            /** Figure */
            figure: string;
            /** Reading */
            reading: string;
            /** Name */
            name: string;
            /** Unit */
            unit: string;
        };
        /**
         * CountOut
         * @description What a number stands on.
         */
        ReportsCountOut: {
            /** Rows */
            rows: number;
            /** Judged */
            judged: number;
            /** Good */
            good: number;
        };
        /**
         * DrillOut
         * @description The period taken apart by one dimension.
         */
        ReportsDrillOut: {
            /** Dimension */
            dimension: string;
            /** Title */
            title: string;
            /** Parts */
            parts: components["schemas"]["ReportsPartOut"][];
            /** More */
            more: number;
        };
        /**
         * FlowDayOut
         * @description Tickets in and out on a day.
         */
        ReportsFlowDayOut: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Opened */
            opened: number;
            /** Solved */
            solved: number;
        };
        /**
         * LineOut
         * @description A reading beside the period before, a year earlier, and its target; `counts` are of these three periods.
         *
         *     Differences are in points for shares, plain for scores, relative for the rest. `chance` is how often chance alone
         *     would make so large a difference from the period before; `real` whether that is little enough.
         */
        ReportsLineOut: {
            /** Figure */
            figure: string;
            /** Reading */
            reading: string;
            /**
             * Group
             * @enum {string}
             */
            group: "tickets" | "talks";
            /** Name */
            name: string;
            /** Unit */
            unit: string;
            /** Take */
            take: string;
            /**
             * Better
             * @enum {string}
             */
            better: "up" | "down" | "none";
            now: components["schemas"]["ReportsNumberOut"];
            before: components["schemas"]["ReportsNumberOut"];
            year: components["schemas"]["ReportsNumberOut"];
            change: components["schemas"]["ReportsNumberOut"];
            yearly: components["schemas"]["ReportsNumberOut"];
            /**
             * Verdict
             * @enum {string}
             */
            verdict: "good" | "bad" | "none";
            target: components["schemas"]["ReportsNumberOut"];
            /** Target Source */
            target_source: string;
            /** Met */
            met: boolean | null;
            /** Counts */
            counts: components["schemas"]["ReportsCountOut"][];
            /** Chance */
            chance: number | null;
            /** Real */
            real: boolean;
        };
        /**
         * NumberOut
         * @description A value and how it is said; null is said as a dash.
         */
        ReportsNumberOut: {
            /** Value */
            value: number | null;
            /** Said */
            said: string;
        };
        /**
         * PartOut
         * @description One team, channel or problem.
         */
        ReportsPartOut: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Cells */
            cells: components["schemas"]["ReportsCellOut"][];
        };
        /**
         * ReportCoverOut
         * @description Whose report of when; `running` says that the period is not over.
         */
        ReportsReportCoverOut: {
            /** Company */
            company: string;
            /** Title */
            title: string;
            /** Period */
            period: string;
            /** Made */
            made: string;
            /** Whose */
            whose: string;
            /** Running */
            running: string;
        };
        /**
         * ReportOut
         * @description A report; workbook, print and picture show the very same numbers.
         */
        ReportsReportOut: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "daily" | "weekly" | "monthly";
            /** Language */
            language: string;
            /**
             * First
             * Format: date
             */
            first: string;
            /**
             * Last
             * Format: date
             */
            last: string;
            /** Running */
            running: boolean;
            cover: components["schemas"]["ReportsReportCoverOut"];
            /** Sentences */
            sentences: components["schemas"]["ReportsSentenceOut"][];
            /** Lines */
            lines: components["schemas"]["ReportsLineOut"][];
            /** Columns */
            columns: components["schemas"]["ReportsColumnOut"][];
            /** Drills */
            drills: components["schemas"]["ReportsDrillOut"][];
            /** Ages */
            ages: components["schemas"]["ReportsAgeOut"][];
            /** Strayed */
            strayed: components["schemas"]["ReportsStrayedOut"][];
            /** Days */
            days: components["schemas"]["ReportsFlowDayOut"][];
            /** Agenda */
            agenda: string[];
            /** Tasks */
            tasks: components["schemas"]["ReportsTaskOut"][];
            /** Notes */
            notes: string[];
            /**
             * Words
             * @description What the report calls its parts, in its language.
             */
            words: {
                [key: string]: string;
            };
        };
        /**
         * SentenceOut
         * @description One thing to know.
         */
        ReportsSentenceOut: {
            /**
             * Tone
             * @enum {string}
             */
            tone: "good" | "bad" | "plain";
            /** Said */
            said: string;
            /** Figure */
            figure: string;
        };
        /**
         * StrayedOut
         * @description A node of a standard where tickets left it.
         */
        ReportsStrayedOut: {
            /** Standard */
            standard: string;
            /** Node */
            node: string;
            /** Tickets */
            tickets: number;
            /** Deviating */
            deviating: number;
            share: components["schemas"]["ReportsNumberOut"];
            /** How */
            how: string;
        };
        /**
         * TaskOut
         * @description A line of the list of actions.
         */
        ReportsTaskOut: {
            /** Matter */
            matter: string;
            /** Proposal */
            proposal: string;
        };
        /**
         * IssueOut
         * @description One report that was sent.
         */
        ReportsIssueOut: {
            /** Id */
            id: number;
            /** First */
            first: string;
            /** Trial */
            trial: boolean;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Targets */
            targets: components["schemas"]["ReportsTargetOut"][];
        };
        /**
         * Named
         * @description A colleague or a group.
         */
        ReportsNamed: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /** Page[ScheduleOut] */
        ReportsPage_ScheduleOut_: {
            /** Items */
            items: components["schemas"]["ReportsScheduleOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * ScheduleOut
         * @description Who gets which report when, and how the last one went.
         */
        ReportsScheduleOut: {
            /** Id */
            id: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "daily" | "weekly" | "monthly";
            owner: components["schemas"]["ReportsNamed"];
            /** Filters */
            filters: {
                [key: string]: string;
            };
            /**
             * Language
             * @enum {string}
             */
            language: "zh-CN" | "en";
            /** Minute */
            minute: number;
            /** People */
            people: components["schemas"]["ReportsNamed"][];
            /** Robots */
            robots: components["schemas"]["ReportsNamed"][];
            /** Active */
            active: boolean;
            /** Issues */
            issues: components["schemas"]["ReportsIssueOut"][];
        };
        /**
         * TargetOut
         * @description A colleague or a group, and what became of the report for them; `error` is a code or the other side's words.
         */
        ReportsTargetOut: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "person" | "robot";
            /** Id */
            id: number;
            /** Name */
            name: string;
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "sent" | "failed";
            /** Tries */
            tries: number;
            /** Error */
            error: string;
            /** Next At */
            next_at: string | null;
            /** Done At */
            done_at: string | null;
        };
        /**
         * ScheduleIn
         * @description A schedule; a report goes out every day, on Mondays, or on the first of the month.
         */
        ReportsScheduleIn: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "daily" | "weekly" | "monthly";
            /** Filters */
            filters?: {
                [key: string]: string;
            };
            /**
             * Language
             * @default zh-CN
             * @enum {string}
             */
            language?: "zh-CN" | "en";
            /**
             * Minute
             * @description Of the day, in the company's time zone.
             * @default 480
             */
            minute?: number;
            /** People */
            people?: number[];
            /** Robots */
            robots?: number[];
        };
        /**
         * ScheduleChange
         * @description What is left out stays.
         */
        ReportsScheduleChange: {
            /** Filters */
            filters?: {
                [key: string]: string;
            } | null;
            /** Language */
            language?: ("zh-CN" | "en") | null;
            /** Minute */
            minute?: number | null;
            /** People */
            people?: number[] | null;
            /** Robots */
            robots?: number[] | null;
            /** Active */
            active?: boolean | null;
        };
        /**
         * Problem
         * @description The one shape of a refusal.
         */
        Problem: {
            /** Code */
            code: string;
            /** Message */
            message: string;
            /** Detail */
            detail: {
                [key: string]: unknown;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    company_read_company: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyCompanyOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    company_change_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanySettingsIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanySettingsOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    company_read_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanySettingsOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    company_change_logo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * File
                     * Format: binary
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanySettingsOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    company_remove_logo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanySettingsOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    company_send_test_mail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyProbe"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyGone"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    company_list_unsent: {
        parameters: {
            query?: {
                after?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyPage_OutgoingOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    company_send_kept_mail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                outgoing_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyGone"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    events_follow: {
        parameters: {
            query?: {
                after?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsEventPage"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    events_read_log: {
        parameters: {
            query?: {
                actor?: string | null;
                kind?: string | null;
                subject?: string | null;
                since?: string | null;
                until?: string | null;
                after?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsLogPage"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    files_send_file: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * File
                     * Format: binary
                     */
                    file: string;
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
                    "application/json": components["schemas"]["FilesFileOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    files_read_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    files_remove_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_list_people: {
        parameters: {
            query?: {
                team?: string;
                q?: string;
                after?: number;
                limit?: number;
                dismissed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPage_PersonOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_add_person: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffPersonIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPersonOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_read_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPersonOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_change_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffPersonChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPersonOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_dismiss_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPersonOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_restore_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPersonOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_invite_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: number;
            };
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
                    "application/json": components["schemas"]["StaffInvited"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_add_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffInvitation"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffInvited"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_set_presence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffPresenceIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPresenceOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_list_departments: {
        parameters: {
            query?: {
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPage_DepartmentOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_add_department: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffDepartmentIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDepartmentOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_archive_department: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDepartmentOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_restore_department: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDepartmentOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_list_teams: {
        parameters: {
            query?: {
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPage_TeamOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_add_team: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffTeamIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffTeamOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_archive_team: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffTeamOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_restore_team: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffTeamOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_list_skills: {
        parameters: {
            query?: {
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPage_NodeOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_add_skill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffCodedIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffNodeOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_archive_skill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffNodeOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_restore_skill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffNodeOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_list_regions: {
        parameters: {
            query?: {
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPage_NodeOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_add_region: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffNodeIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffNodeOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_archive_region: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffNodeOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_restore_region: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffNodeOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_list_products: {
        parameters: {
            query?: {
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPage_NodeOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_add_product: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffNodeIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffNodeOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_archive_product: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffNodeOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_restore_product: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffNodeOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_list_problems: {
        parameters: {
            query?: {
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPage_NodeOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_add_problem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffNodeIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffNodeOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_archive_problem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffNodeOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_restore_problem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffNodeOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_list_holidays: {
        parameters: {
            query?: {
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPage_HolidayOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_add_holiday: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffHolidayIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffHolidayOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_archive_holiday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffHolidayOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_restore_holiday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffHolidayOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_list_presence_kinds: {
        parameters: {
            query?: {
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPage_PresenceKindOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_add_presence_kind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffPresenceKindIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPresenceKindOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_archive_presence_kind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPresenceKindOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_restore_presence_kind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPresenceKindOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_change_region: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffNodeChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffNodeOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_change_product: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffNodeChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffNodeOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_change_problem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffNodeChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffNodeOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_change_skill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffCodedChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffNodeOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_change_department: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffDepartmentChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDepartmentOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_change_team: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffTeamChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffTeamOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_change_holiday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffHolidayChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffHolidayOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_change_presence_kind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffPresenceKindChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPresenceKindOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_read_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSessionOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffSignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSessionOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffPasswordChange"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_ask_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffAsked"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_use_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffNewPassword"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_read_invitation: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffInvitedPerson"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_accept_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffAccepted"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_read_demo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDemoOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_read_first_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffFirstStart"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffBeginning"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSessionOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_list_shifts: {
        parameters: {
            query?: {
                person?: number | null;
                from?: string | null;
                to?: string | null;
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPage_ShiftOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_add_shift: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffShiftIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffShiftOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_change_shift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shift_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffShiftChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffShiftOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_archive_shift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shift_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffShiftOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_restore_shift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shift_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffShiftOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_list_tokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPage_TokenOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_add_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffTokenIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffTokenMade"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_list_scopes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPage_str_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_revoke_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    customers_list_customers: {
        parameters: {
            query?: {
                q?: string;
                after?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersPage_CustomerOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    customers_read_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersCustomerOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    customers_change_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomersCustomerIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersCustomerOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    customers_add_identity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomersContactIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersCustomerOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    customers_drop_identity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer_id: number;
                identity_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersCustomerOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    customers_merge_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomersMergeIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersCustomerOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    customers_unmerge_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer_id: number;
                merge_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersCustomerOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    customers_read_timeline: {
        parameters: {
            query?: {
                after?: string | null;
                limit?: number;
                channel?: ("tickets" | "talks" | "calls" | "ratings" | "card") | null;
            };
            header?: never;
            path: {
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersPage_EntryOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    customers_list_suggestions: {
        parameters: {
            query?: {
                after?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersPage_SuggestionOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    customers_list_suggestions_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersPage_SuggestionOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    customers_refuse_suggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                suggestion_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersJudgedOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    customers_restore_suggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                suggestion_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersJudgedOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    customers_preview_merge: {
        parameters: {
            query: {
                gone: number;
            };
            header?: never;
            path: {
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersPreviewOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_add_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionsYamlIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsVersionOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_add_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionsReadyIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsVersionOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionsCopyIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsVersionOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_show_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsMapOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_change_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionsChangeIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsVersionOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsVersionOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionsReviewIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsVersionOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionsPublishIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsPublishedOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_preview_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionsPublishIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsPage_GivesWayOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionsMomentIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsVersionOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_roll_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionsRollBackIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsRolledBackOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_standards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsPage_StandardOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsPage_ReadyOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsPage_VersionOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_version_faults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsPage_FaultOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_version_changes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
                other_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsPage_ChangeOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionsYamlIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsPage_FaultOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bpmn_download_bpmn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bpmn_change_bpmn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BpmnBpmnChangeIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BpmnVersionOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bpmn_add_bpmn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BpmnBpmnIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BpmnVersionOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bpmn_check_bpmn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BpmnBpmnIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BpmnCheckedOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    manual_show_manual: {
        parameters: {
            query?: {
                /** @description Without it, the reader's own. */
                language?: ("zh-CN" | "en") | null;
            };
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManualManualOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    manual_manual_html: {
        parameters: {
            query?: {
                /** @description Without it, the reader's own. */
                language?: ("zh-CN" | "en") | null;
            };
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    manual_manual_docx: {
        parameters: {
            query?: {
                /** @description Without it, the reader's own. */
                language?: ("zh-CN" | "en") | null;
            };
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    manual_manual_pdf: {
        parameters: {
            query?: {
                /** @description Without it, the reader's own. */
                language?: ("zh-CN" | "en") | null;
            };
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    templates_list_templates: {
        parameters: {
            query?: {
                version?: number | null;
                /** @description Without it, the reader's own. */
                language?: ("zh-CN" | "en") | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatesPage_TemplateOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    templates_template_xlsx: {
        parameters: {
            query?: {
                version?: number | null;
                /** @description Without it, the reader's own. */
                language?: ("zh-CN" | "en") | null;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    templates_template_pdf: {
        parameters: {
            query?: {
                version?: number | null;
                /** @description Without it, the reader's own. */
                language?: ("zh-CN" | "en") | null;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moves_running_tickets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovesPage_RunningOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moves_coverage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovesCoverageIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovesCoverageOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moves_preview_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovesMoveIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovesForeseenOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moves_moves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovesPage_MoveOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moves_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovesMoveIn"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovesMoveOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moves_show_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                move_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovesMoveOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moves_undo_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                move_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovesMoveOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moves_cancel_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                move_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovesMoveOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lists_list_tickets: {
        parameters: {
            query?: {
                /** @description Whose tickets; all within reach if left out. */
                view?: "mine" | "team" | "all" | "watching";
                /** @description Some of new, assigned, open, waiting, solved, follow_up, closed, void, joined by commas; open ones if left out. */
                status?: string;
                /** @description A team's code. */
                team?: string;
                /** @description A level's code. */
                level?: string;
                /** @description A problem's code; those beneath it too. */
                problem?: string;
                /** @description A product's code; those beneath it too. */
                product?: string;
                /** @description A region's code; those beneath it too. */
                region?: string;
                /** @description How it came: one of api, app, counter, email, import, phone, portal, sms, social, web, wechat. */
                channel?: string;
                /** @description The customer's tier of today: one of standard, silver, gold, vip. */
                tier?: string;
                /** @description A customer's id. */
                customer?: number;
                /** @description A ticket's number, ours or the one it was imported with; a phone, a name, or words. */
                q?: string;
                /** @description The cursor that the page before gave as `next`. */
                after?: string;
                /** @description Rows on a page, 50. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListsPage_RowOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tickets_open_ticket: {
        parameters: {
            query?: never;
            header?: {
                /** @description One key, one ticket. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject: string;
                    description: string;
                    /**
                     * ContactBody
                     * @description Whom we can reach, as typed.
                     */
                    contact: {
                        /** @default  */
                        name?: string;
                        /** @default  */
                        phone?: string;
                        /** @default  */
                        email?: string;
                        /** @default  */
                        openid?: string;
                    };
                    /** @default  */
                    problem_type?: string;
                    /** @default  */
                    product?: string;
                    /** @default  */
                    region?: string;
                    /** @default  */
                    channel?: string;
                    /** @default  */
                    level?: string;
                    /** @default null */
                    contacted_at?: string | null;
                    /** @default {} */
                    values?: {
                        [key: string]: string | number | boolean;
                    };
                    /** @default [] */
                    files?: number[];
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
                    "application/json": components["schemas"]["TicketsOpenedOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exports_export_tickets: {
        parameters: {
            query?: {
                /** @description Whose tickets; all within reach if left out. */
                view?: "mine" | "team" | "all" | "watching";
                /** @description Some of new, assigned, open, waiting, solved, follow_up, closed, void, joined by commas; open ones if left out. */
                status?: string;
                /** @description A team's code. */
                team?: string;
                /** @description A level's code. */
                level?: string;
                /** @description A problem's code; those beneath it too. */
                problem?: string;
                /** @description A product's code; those beneath it too. */
                product?: string;
                /** @description A region's code; those beneath it too. */
                region?: string;
                /** @description How it came: one of api, app, counter, email, import, phone, portal, sms, social, web, wechat. */
                channel?: string;
                /** @description The customer's tier of today: one of standard, silver, gold, vip. */
                tier?: string;
                /** @description A customer's id. */
                customer?: number;
                /** @description A ticket's number, ours or the one it was imported with; a phone, a name, or words. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exports_export_contacts: {
        parameters: {
            query?: {
                view?: "mine" | "queue" | "team" | "ended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contacts_list_contacts: {
        parameters: {
            query?: {
                view?: "mine" | "queue" | "team" | "ended";
                after?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsPage_ContactOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contacts_read_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contacts_read_messages: {
        parameters: {
            query?: {
                after?: string | null;
                before?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsPage_MessageOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contacts_say_to_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactsSayIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsMessageOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contacts_set_contact_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactsWhoseIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsWhoseOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contacts_accept_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contacts_decline_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactsDeclineIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contacts_transfer_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactsTransferIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contacts_take_over_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contacts_end_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contacts_summarise_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactsSummaryIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contacts_read_contact_up_to: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactsReadIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsReadOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lists_count: {
        parameters: {
            query?: {
                /** @description Some of new, assigned, open, waiting, solved, follow_up, closed, void, joined by commas; open ones if left out. */
                status?: string;
                /** @description A team's code. */
                team?: string;
                /** @description A level's code. */
                level?: string;
                /** @description A problem's code; those beneath it too. */
                problem?: string;
                /** @description A product's code; those beneath it too. */
                product?: string;
                /** @description A region's code; those beneath it too. */
                region?: string;
                /** @description How it came: one of api, app, counter, email, import, phone, portal, sms, social, web, wechat. */
                channel?: string;
                /** @description The customer's tier of today: one of standard, silver, gold, vip. */
                tier?: string;
                /** @description A customer's id. */
                customer?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListsCountsOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulk_act_on_many: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBulkIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResultsOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_read_messages: {
        parameters: {
            query?: {
                after?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskPage_MessageOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_read_events: {
        parameters: {
            query?: {
                after?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskPage_EventOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskAnswerIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskReplyIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskPlanIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_wait: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskWaitIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_urge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskExtendIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_promise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskPromiseIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_solve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskSolveIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskReasonIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskReasonIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_void: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskReasonIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskAssignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_reclassify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskReclassifyIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCardOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_set_ticket_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskWhoseIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskWhoseOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    links_read_links: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinksLinksOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    links_link_tickets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinksLinkIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinksLinksOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    links_unlink_tickets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinksUnlinkIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinksLinksOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    links_preview_merge: {
        parameters: {
            query: {
                into: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinksPreviewOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    links_merge_tickets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinksMergeIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinksLinksOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    links_unmerge_tickets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinksLinksOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    links_split_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinksSplitIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinksSplitOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    incidents_list_incidents: {
        parameters: {
            query?: {
                state?: "open" | "ended";
                after?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentsPage_IncidentOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    incidents_raise_incident: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentsRaiseIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentsIncidentOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    incidents_read_incident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentsIncidentOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    incidents_change_incident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentsIncidentChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentsIncidentOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    incidents_list_tickets_of: {
        parameters: {
            query?: {
                after?: string | null;
            };
            header?: never;
            path: {
                incident_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentsPage_RowOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    incidents_attach_tickets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentsNumbersIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentsResultsOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    incidents_list_suggestions: {
        parameters: {
            query?: {
                after?: string | null;
            };
            header?: never;
            path: {
                incident_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentsPage_RowOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    incidents_detach_tickets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentsNumbersIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentsResultsOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    incidents_list_rounds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentsPage_RoundOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    incidents_tell_customers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentsNoticeIn"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentsRoundOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    incidents_close_tickets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentsClosingIn"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentsRoundOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    incidents_end_incident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentsEndIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentsIncidentOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    incidents_read_public: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentsPage_PublicOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guide_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuideGuideOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guide_read_picture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                digest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guide_fill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuideFormIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuideGuideOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guide_step: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuideStepIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuideGuideOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guide_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuideGuideOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guide_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuideSaidIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuideAnsweredOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guide_finish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuideFinishedIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuideAnsweredOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    duties_list_duties: {
        parameters: {
            query?: {
                state?: "open" | "over";
                kind?: ("task" | "approval") | null;
                team?: string | null;
                of?: "mine" | "all";
                after?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutiesPage_DutyOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    duties_count_duties: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutiesCountsOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_list_notices: {
        parameters: {
            query?: {
                unread?: boolean;
                after?: number | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesNoticesOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_read_notices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticesReadIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesUnreadOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_read_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesChoicesOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_change_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticesChoicesIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesChoicesOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    macros_list_macros: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacrosPage_MacroOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    macros_add_macro: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MacrosMacroIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacrosMacroOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    macros_archive_macro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                macro_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    macros_change_macro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                macro_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MacrosMacroChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacrosMacroOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    macros_arrange_macros: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MacrosOrderIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    macros_preview_macro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                macro_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MacrosRunIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacrosForeseenOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    macros_run_macro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                macro_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MacrosRunIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacrosRanOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    macros_ticket_texts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacrosPage_TextOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    macros_talk_texts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacrosPage_TextOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mentions_list_mentions: {
        parameters: {
            query?: {
                unseen?: boolean;
                after?: number | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionsMentionsOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mentions_look_at_mentions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentionsLookIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionsUnseenOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mentions_ticket_colleagues: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionsPage_ColleagueOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mentions_talk_colleagues: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path: {
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionsPage_ColleagueOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guests_list_guests: {
        parameters: {
            query?: {
                team?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestsPage_GuestOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guests_add_guest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestsGuestIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestsGuestOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guests_remove_guest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                guest_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guests_change_guest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                guest_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestsGuestChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestsGuestOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guests_list_invitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestsPage_InvitationOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guests_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestsInviteIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestsPage_InvitationOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guests_read_choices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestsChoicesOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guests_share: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                invitation_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestsShareIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestsPage_InvitationOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guests_say: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                invitation_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestsSayIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestsPage_InvitationOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guests_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                invitation_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestsPage_InvitationOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guests_make_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                invitation_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestsLinkOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guests_read_task: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestsTaskOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guests_answer_task: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestsAnswerIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestsTaskOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guests_ask_back: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestsAnswerIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestsTaskOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guests_return_task: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestsReturnIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestsTaskOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guests_send_file: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * File
                     * Format: binary
                     */
                    file: string;
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
                    "application/json": components["schemas"]["GuestsFileOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guests_read_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handovers_read_handover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoversHandoverOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handovers_hand_over: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoversHandoverIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoversHandoverOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handovers_mark_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoversHandoverOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handovers_list_lines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoversPage_LineOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handovers_set_lines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoversLinesIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoversPage_LineOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    portal_read_config: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalConfig"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    portal_read_promise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalPromiseOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    portal_ask_for_help: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalAskIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalAsked"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    portal_find_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalFindIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalFound"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    portal_read_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalTicketOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    portal_read_messages: {
        parameters: {
            query?: {
                after?: number | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalPage_MessageOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    portal_write_message: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalWriteIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalTicketOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    portal_urge_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalTicketOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    portal_reopen_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalReopenIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalTicketOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    portal_send_file: {
        parameters: {
            query?: never;
            header?: {
                "X-Form"?: string;
                "X-Follow"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * File
                     * Format: binary
                     */
                    file: string;
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
                    "application/json": components["schemas"]["PortalKeptOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    portal_read_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_list_sites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatPage_SiteSettingsOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_add_site: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatSiteIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSiteSecretOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_read_site: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSiteOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_change_site: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatSiteChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSiteSettingsOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_rotate_secret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSiteSecretOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_open_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatTicketIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatNumberOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_read_logo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_arrive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatArriveIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatArrivedOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_list_talks: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatPage_TalkLineOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_begin_talk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatBeginIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatTalkOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_read_talk: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path: {
                talk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatTalkOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_send_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                talk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * File
                     * Format: binary
                     */
                    file: string;
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
                    "application/json": components["schemas"]["ChatKeptOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_read_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_read_up_to: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                talk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatReadIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_type_on: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                talk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_end_talk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                talk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatStateOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_ask_callback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                talk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatCallbackIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatNumberOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_leave_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                talk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatLeaveIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatNumberOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_send_transcript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                talk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatLetterIn"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chat_say_in_talk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                talk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatSayIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMessageOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    routing_read_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingSettingsOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    routing_change_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoutingSettingsIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingSettingsOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    routing_read_wait: {
        parameters: {
            query: {
                team: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingWaitOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    routing_read_floor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingFloorOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_list_webhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhooksPage_WebhookOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_add_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhooksWebhookIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhooksWebhookMade"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_change_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhooksWebhookChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhooksWebhookOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_renew_secret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhooksWebhookMade"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_test_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhooksDeliveryOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_list_deliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhooksPage_DeliveryOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_list_appointments: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                kind?: string | null;
                resource?: number | null;
                state?: ("booked" | "arrived" | "done" | "missed" | "cancelled") | null;
                ticket?: string;
                customer?: number | null;
                after?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsPage_AppointmentOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_book_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentsBookIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsAppointmentOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_list_slots: {
        parameters: {
            query: {
                kind: string;
                from?: string | null;
                to?: string | null;
                region?: string;
                resource?: number | null;
                at?: string;
                customer?: number | null;
                moving?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsPage_SlotOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_read_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsAppointmentOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_move_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentsMoveIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsAppointmentOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_cancel_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentsCancelIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsAppointmentOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_arrive_at_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsAppointmentOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_finish_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsAppointmentOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_miss_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsAppointmentOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_list_kinds: {
        parameters: {
            query?: {
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsPage_KindOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_add_kind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentsKindIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsKindOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_change_kind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentsKindChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsKindOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_archive_kind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsKindOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_restore_kind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsKindOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_list_resources: {
        parameters: {
            query?: {
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsPage_ResourceOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_add_resource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentsResourceIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsResourceOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_change_resource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resource_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentsResourceChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsResourceOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_archive_resource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resource_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsResourceOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_restore_resource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resource_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsResourceOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_list_blocks: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsPage_BlockOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_add_block: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resource_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentsBlockIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsBlockOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_drop_block: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                block_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsBlockOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_list_bookable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsPage_PortalKind_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_list_free: {
        parameters: {
            query: {
                kind: string;
                from?: string | null;
                days?: number;
                region?: string;
                at?: string;
            };
            header?: {
                "X-Appointment"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsPage_PortalSlot_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_book_free: {
        parameters: {
            query?: never;
            header?: {
                "X-Follow"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentsPortalBookIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsPortalAppointment"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_read_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsPortalAppointment"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_read_file: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_move_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentsPortalMoveIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsPortalAppointment"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_cancel_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsPortalAppointment"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointments_list_of_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentsPage_PortalAppointment_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feedback_rating: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackAsked"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feedback_rate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackAsked"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feedback_follow_ups: {
        parameters: {
            query?: {
                state?: "open" | "done";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackPage_FollowUpOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feedback_call: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                follow_up_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackResult"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackFollowUpOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feedback_recoveries: {
        parameters: {
            query?: {
                state?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackPage_RecoveryOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feedback_write_recovery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recovery_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackRecoveryIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackRecoveryOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feedback_close_recovery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recovery_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackRecoveryOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feedback_of_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackTicketFeedback"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feedback_rate_talk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                talk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackTalkRatingIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackTalkRatingOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_board: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                team?: string | null;
                channel?: string | null;
                region?: string | null;
                product?: string | null;
                tier?: string | null;
                problem?: string | null;
                against?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresBoard"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_board_days: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                team?: string | null;
                channel?: string | null;
                region?: string | null;
                product?: string | null;
                tier?: string | null;
                problem?: string | null;
            };
            header?: never;
            path: {
                figure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresDay"][];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_board_rows: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                team?: string | null;
                channel?: string | null;
                region?: string | null;
                product?: string | null;
                tier?: string | null;
                problem?: string | null;
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                figure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresPage_RowOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_export_rows: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                team?: string | null;
                channel?: string | null;
                region?: string | null;
                product?: string | null;
                tier?: string | null;
                problem?: string | null;
            };
            header?: never;
            path: {
                figure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forecast_foresee: {
        parameters: {
            query?: {
                what?: "tickets" | "talks";
                team?: string | null;
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastForecastOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forecast_staffing: {
        parameters: {
            query?: {
                what?: "tickets" | "talks";
                team?: string | null;
                days?: number;
                level?: number;
                within?: number;
                handling?: number;
                patience?: number | null;
                occupancy?: number;
                shrinkage?: number;
                at_once?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastStaffingOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forecast_draft_shifts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForecastShiftDraftIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastShiftDraftOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forecast_adopt_shifts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForecastShiftAdoptIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastAdoptedOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    whatif_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatifWhatifChoices"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    whatif_list_questions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatifPage_WhatifOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    whatif_ask_question: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatifWhatifIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatifWhatifOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    whatif_read_question: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                question_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatifWhatifOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    whatif_stop_question: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                question_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatifWhatifOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_list_indicators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresPage_IndicatorOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_get_pay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresPayOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_put_pay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FiguresPayIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresPayOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_change_indicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                figure: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FiguresIndicatorChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresIndicatorOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_review_indicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                figure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresIndicatorOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statistics_get_chart: {
        parameters: {
            query: {
                figure: string;
                from?: string | null;
                to?: string | null;
                team?: string | null;
                channel?: string | null;
                region?: string | null;
                product?: string | null;
                tier?: string | null;
                problem?: string | null;
                reading?: string;
                span?: "day" | "week";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsChartOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statistics_get_pareto: {
        parameters: {
            query: {
                figure: string;
                from?: string | null;
                to?: string | null;
                team?: string | null;
                channel?: string | null;
                region?: string | null;
                product?: string | null;
                tier?: string | null;
                problem?: string | null;
                by?: "team" | "channel" | "region" | "product" | "tier" | "problem" | "department";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsParetoOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statistics_get_sigma: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                team?: string | null;
                channel?: string | null;
                region?: string | null;
                product?: string | null;
                tier?: string | null;
                problem?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsSigmasOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statistics_get_funnel: {
        parameters: {
            query: {
                figure: string;
                from?: string | null;
                to?: string | null;
                team?: string | null;
                channel?: string | null;
                region?: string | null;
                product?: string | null;
                tier?: string | null;
                problem?: string | null;
                by?: "team" | "channel" | "region" | "product" | "tier" | "problem" | "department";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsFunnelOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statistics_compare: {
        parameters: {
            query: {
                figure: string;
                from?: string | null;
                to?: string | null;
                team?: string | null;
                channel?: string | null;
                region?: string | null;
                product?: string | null;
                tier?: string | null;
                problem?: string | null;
                reading?: string;
                against?: string | null;
                beside?: string | null;
                benchmark?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsComparisonOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statistics_list_benchmarks: {
        parameters: {
            query?: {
                figure?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsPage_BenchmarkOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statistics_enter_benchmark: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatisticsBenchmarkIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsBenchmarkOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statistics_drop_benchmark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                benchmark_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statistics_name_shift: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatisticsShiftIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsShiftOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statistics_drop_shift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shift_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    conformance_deviations: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                team?: string | null;
                channel?: string | null;
                region?: string | null;
                product?: string | null;
                tier?: string | null;
                problem?: string | null;
                version?: number | null;
                node?: string | null;
                kind?: ("skipped" | "order" | "owner" | "late" | "approval" | "form") | null;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConformancePage_DeviationOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    conformance_by_node: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                team?: string | null;
                channel?: string | null;
                region?: string | null;
                product?: string | null;
                tier?: string | null;
                problem?: string | null;
                version?: number | null;
                node?: string | null;
                kind?: ("skipped" | "order" | "owner" | "late" | "approval" | "form") | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConformanceByNode"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mining_bottlenecks: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                has?: string | null;
                lacks?: string | null;
                via_from?: string | null;
                via_to?: string | null;
                variant?: string | null;
                team?: string | null;
                attribute?: string | null;
                value?: string | null;
            };
            header?: never;
            path: {
                log: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MiningFoundOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mining_comparison: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                has?: string | null;
                lacks?: string | null;
                via_from?: string | null;
                via_to?: string | null;
                variant?: string | null;
                team?: string | null;
                attribute?: string | null;
                value?: string | null;
                a_from?: string | null;
                a_to?: string | null;
                b_from?: string | null;
                b_to?: string | null;
                by?: string | null;
                a?: string | null;
                b?: string | null;
            };
            header?: never;
            path: {
                log: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MiningComparisonOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mining_causes: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                has?: string | null;
                lacks?: string | null;
                via_from?: string | null;
                via_to?: string | null;
                variant?: string | null;
                team?: string | null;
                attribute?: string | null;
                value?: string | null;
            };
            header?: never;
            path: {
                log: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MiningCausesOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mining_model: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                has?: string | null;
                lacks?: string | null;
                via_from?: string | null;
                via_to?: string | null;
                variant?: string | null;
                team?: string | null;
                attribute?: string | null;
                value?: string | null;
            };
            header?: never;
            path: {
                log: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MiningModelOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mining_logs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MiningPage_LogOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mining_choices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                log: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MiningChoicesOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mining_flow: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                has?: string | null;
                lacks?: string | null;
                via_from?: string | null;
                via_to?: string | null;
                variant?: string | null;
                team?: string | null;
                attribute?: string | null;
                value?: string | null;
            };
            header?: never;
            path: {
                log: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MiningMapOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mining_variant_list: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                has?: string | null;
                lacks?: string | null;
                via_from?: string | null;
                via_to?: string | null;
                variant?: string | null;
                team?: string | null;
                attribute?: string | null;
                value?: string | null;
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                log: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MiningVariantsOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mining_case_list: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                has?: string | null;
                lacks?: string | null;
                via_from?: string | null;
                via_to?: string | null;
                variant?: string | null;
                team?: string | null;
                attribute?: string | null;
                value?: string | null;
                also_has?: string | null;
                also_from?: string | null;
                also_to?: string | null;
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                log: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MiningCasesOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mining_one_case: {
        parameters: {
            query: {
                id: string;
            };
            header?: never;
            path: {
                log: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MiningToldOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    robots_list_robots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotsPage_RobotOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    robots_add_robot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RobotsRobotIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotsRobotOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    robots_remove_robot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                robot_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    robots_test_robot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                robot_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    alarms_list_alarms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmsPage_AlarmOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    alarms_add_alarm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlarmsAlarmIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmsAlarmOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    alarms_remove_alarm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alarm_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    alarms_change_alarm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alarm_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlarmsAlarmChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmsAlarmOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    alarms_list_turns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alarm_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmsPage_TurnOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reports_report_workbook: {
        parameters: {
            query?: {
                on?: string | null;
                /** @description Without it, the reader's own. */
                language?: ("zh-CN" | "en") | null;
                team?: string | null;
                channel?: string | null;
                region?: string | null;
                product?: string | null;
                tier?: string | null;
                problem?: string | null;
            };
            header?: never;
            path: {
                kind: "daily" | "weekly" | "monthly";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reports_report_pdf: {
        parameters: {
            query?: {
                on?: string | null;
                /** @description Without it, the reader's own. */
                language?: ("zh-CN" | "en") | null;
                team?: string | null;
                channel?: string | null;
                region?: string | null;
                product?: string | null;
                tier?: string | null;
                problem?: string | null;
            };
            header?: never;
            path: {
                kind: "daily" | "weekly" | "monthly";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reports_report_picture: {
        parameters: {
            query?: {
                on?: string | null;
                /** @description Without it, the reader's own. */
                language?: ("zh-CN" | "en") | null;
                team?: string | null;
                channel?: string | null;
                region?: string | null;
                product?: string | null;
                tier?: string | null;
                problem?: string | null;
            };
            header?: never;
            path: {
                kind: "daily" | "weekly" | "monthly";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reports_show_report: {
        parameters: {
            query?: {
                on?: string | null;
                /** @description Without it, the reader's own. */
                language?: ("zh-CN" | "en") | null;
                team?: string | null;
                channel?: string | null;
                region?: string | null;
                product?: string | null;
                tier?: string | null;
                problem?: string | null;
            };
            header?: never;
            path: {
                kind: "daily" | "weekly" | "monthly";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportsReportOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reports_list_schedules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportsPage_ScheduleOut_"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reports_add_schedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportsScheduleIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportsScheduleOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reports_remove_schedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schedule_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reports_change_schedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schedule_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportsScheduleChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportsScheduleOut"];
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reports_try_schedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schedule_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reports_picture: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Refused, with the reason */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
