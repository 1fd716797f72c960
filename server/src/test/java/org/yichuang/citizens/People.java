package org.yichuang.citizens;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;

import org.springframework.context.ApplicationContext;
import org.yichuang.intake.SampleRoom;
import org.yichuang.kernel.Actor;
import org.yichuang.notification.usecase.SendDeliveries;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.TestAccounts;
import org.yichuang.testing.TestClock;
import org.yichuang.testing.Visitor.Page;

/**
 * Citizens of a made-up county with a site that takes notes.
 *
 * @param context the program
 * @param site the site
 * @param port the office's port
 */
record People(ApplicationContext context, Site site, RealPort port) {

	private static final Pattern CODE = Pattern.compile("验证码 (\\d{6})");

	/** Opens a county with a site. */
	static People open(ApplicationContext context, int port) {
		var county = TestAccounts.of(context).county();
		var site = context.getBean(OpenSite.class).open(Actor.SYSTEM, county, "");
		context.getBean(SampleRoom.class).openAt(site.id(), county.id());
		return new People(context, site, new RealPort(port));
	}

	/** Somebody's browser, at an address of their own. */
	Browser browser() {
		var bits = UUID.randomUUID().getLeastSignificantBits();
		return browser("10.%d.%d.%d".formatted(bits & 255, bits >> 8 & 255, bits >> 16 & 255));
	}

	Browser browser(String address) {
		return new Browser(this.port, this.site, address);
	}

	/** A mail address that nobody else has. */
	static String mail() {
		return "ou-" + UUID.randomUUID().toString().substring(0, 8) + "@example.com";
	}

	/** A number that nobody else has. */
	static String phone() {
		return "139%08d".formatted(Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000L));
	}

	/** Lets time pass. */
	void pass(Duration time) {
		this.context.getBean(TestClock.class).forward(time);
	}

	/** Sends what waits to leave. */
	void deliver() {
		this.context.getBean(SendDeliveries.class).sendDue();
	}

	/** Asks for a code and returns the page that asks for it. */
	Page ask(Browser browser, String to) {
		return browser.send(browser.open("/my/"), "/my/code", Map.of("to", to));
	}

	/** Signs in with a code. */
	Page signIn(Browser browser, String to) {
		var page = ask(browser, to);
		return browser.send(page, "/my/enter", Map.of("code", code(to)));
	}

	/** Sends what waits and reads the newest code for somebody. */
	String code(String to) {
		deliver();
		var text = to.contains("@") ? mailTo(to) : messageTo(to);
		var code = CODE.matcher(text);
		if (!code.find()) {
			throw new AssertionError("no code in: " + text);
		}
		return newest(code);
	}

	private static String newest(Matcher code) {
		var newest = code.group(1);
		while (code.find()) {
			newest = code.group(1);
		}
		return newest;
	}

	/** Texts of all mails to somebody. */
	static String mailTo(String to) {
		var all = new StringBuilder();
		for (var mail : CitizenWorld.MAIL.getReceivedMessages()) {
			if (isTo(mail, to)) {
				all.append(content(mail)).append('\n');
			}
		}
		return all.toString();
	}

	/** Texts of all short messages to somebody. */
	static String messageTo(String to) {
		synchronized (CitizenWorld.SHORT_MESSAGES) {
			return String.join("\n",
					CitizenWorld.SHORT_MESSAGES.stream().filter((message) -> message.contains(to)).toList());
		}
	}

	private static boolean isTo(MimeMessage mail, String to) {
		return GreenMailUtil.getAddressList(recipients(mail)).contains(to);
	}

	private static jakarta.mail.Address[] recipients(MimeMessage mail) {
		try {
			return mail.getRecipients(Message.RecipientType.TO);
		}
		catch (jakarta.mail.MessagingException cause) {
			throw new IllegalStateException(cause);
		}
	}

	private static String content(MimeMessage mail) {
		try {
			return Objects.toString(mail.getContent());
		}
		catch (jakarta.mail.MessagingException | java.io.IOException cause) {
			throw new IllegalStateException(cause);
		}
	}

	/** Writes a note and returns the receipt. */
	Page note(Browser browser, String title, String phone) {
		var form = browser.open("/send/note");
		pass(Duration.ofSeconds(30));
		var fields = new LinkedHashMap<String, String>();
		fields.put("name", "欧阳小明");
		fields.put("phone", phone);
		fields.put("title", title);
		fields.put("text", "桥头的路灯坏了，晚上看不见路。");
		if (!form.html().select("input[name=_gather]").isEmpty()) {
			fields.put("_gather", "1");
		}
		return browser.send(form, "/send/note", fields);
	}

}
