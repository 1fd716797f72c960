package org.yichuang.intake;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yichuang.testing.RealPort.Answer;
import org.yichuang.testing.Visitor;
import org.yichuang.testing.Visitor.Page;
import org.yichuang.testing.Visitor.Upload;

/** Somebody who sends notes to a county's site. */
record Sender(IntakeWorld.Place place, String address) {

	/** Answers that hold. */
	static Map<String, String> note(String title) {
		var fields = new LinkedHashMap<String, String>();
		fields.put("name", "欧阳小明");
		fields.put("phone", "13800001234");
		fields.put("mail", "xiaoming@example.com");
		fields.put("identity", "110101199003070038");
		fields.put("home", "云溪县青石镇幸福路十二号");
		fields.put("title", title);
		fields.put("text", "桥头的路灯坏了，晚上看不见路。");
		return fields;
	}

	/** Opens a page. */
	Page open(String path) {
		return visitor().open(path);
	}

	/** Opens the form and takes the time that it takes to fill it in. */
	Page form() {
		var page = open("/send/note");
		IntakeWorld.pass(this.place.context(), Duration.ofSeconds(30));
		return page;
	}

	/** Fills in the form of a page and sends it. */
	Page send(Page page, Map<String, String> fields) {
		return visitor().send(page, fields);
	}

	/** The same with files, by field name; names and contents. */
	Page sendAs(Page page, Map<String, String> fields, Map<String, List<Upload>> files) {
		return visitor().sendAs(page, fields, files);
	}

	/** Follows a redirection. */
	Page follow(Page page) {
		return visitor().follow(page);
	}

	/** Sends a note and returns the page with its receipt. */
	Page sent(String title) {
		return follow(send(form(), note(title)));
	}

	Answer post(String path, Map<String, String> fields) {
		return visitor().post(path, fields);
	}

	String[] headers(String... more) {
		return visitor().headers(more);
	}

	private Visitor visitor() {
		return new Visitor(this.place.port(), this.place.site().code(), this.address);
	}

}
