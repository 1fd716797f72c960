package org.yichuang.organisation;

import org.yichuang.kernel.BodyId;

/**
 * 新账号 — an account to be opened, together with the person who holds it.
 *
 * @param body whose
 * @param loginName 3 to 40 letters, digits, dots, hyphens; made lower case
 * @param holder the person's name
 * @param mobile the person's mobile number, may be empty
 * @param post the person's post, may be empty
 */
public record NewAccount(BodyId body, String loginName, String holder, String mobile, String post) {

}
