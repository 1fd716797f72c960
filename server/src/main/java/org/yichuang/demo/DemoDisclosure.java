package org.yichuang.demo;

import java.util.List;

import org.yichuang.kernel.Term;

/**
 * 示例公开 — which channels of the demonstration disclose what, and what guides say, as
 * {@code demo/disclosure.yaml} lists them.
 *
 * @param guides what guides say
 * @param windows which channel belongs to which class
 */
@Term("示例公开")
record DemoDisclosure(List<DemoGuide> guides, List<DemoWindow> windows) {

	/**
	 * 示例指南.
	 *
	 * @param body code of the body
	 */
	record DemoGuide(String body, String office, String address, String hours, String phone, String mail) {
	}

	/**
	 * 示例窗口.
	 *
	 * @param body code of the body whose section it is
	 * @param channel path of the channel without slashes at its ends
	 * @param code the class
	 */
	record DemoWindow(String body, String channel, String code) {
	}

}
