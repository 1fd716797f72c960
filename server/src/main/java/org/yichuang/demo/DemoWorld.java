package org.yichuang.demo;

import java.util.List;

import org.yichuang.kernel.Term;
import org.yichuang.organisation.BodyLevel;

/**
 * 示例县 — bodies and people of the demonstration, as {@code demo/county.yaml} lists them.
 *
 * @param password what everybody signs in with
 * @param secret twenty characters, the administrators' second factor
 * @param bodies parents before children
 * @param staff everybody who signs in
 */
@Term("示例县")
record DemoWorld(String password, String secret, List<DemoBody> bodies, List<DemoStaff> staff) {

	/**
	 * 示例单位.
	 *
	 * @param code its code
	 * @param parent the code of the body above, empty at the root
	 * @param level what kind of body
	 * @param name short name
	 */
	record DemoBody(String code, String parent, BodyLevel level, String name) {
	}

	/**
	 * 示例人员.
	 *
	 * @param login login name
	 * @param holder a made-up name
	 * @param post what the person does
	 * @param body code of the body the person works for
	 * @param over code of the body over whose tree the roles hold; {@code *} is the whole
	 * group
	 * @param roles codes of roles
	 */
	record DemoStaff(String login, String holder, String post, String body, String over, List<String> roles) {

		/** Whether signing in takes a second factor. */
		boolean isAdministrator() {
			return this.roles.stream().anyMatch((role) -> role.endsWith("_ADMIN"));
		}

	}

}
