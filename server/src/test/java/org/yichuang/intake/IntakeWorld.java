package org.yichuang.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.forms.Forms;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Body;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.TestAccounts;
import org.yichuang.testing.TestClock;

/** A county's site with a point to send notes to, and people who send. */
@TestConfiguration(proxyBeanMethods = false)
class IntakeWorld {

	@Bean
	TestClock clock() {
		return new TestClock();
	}

	@Bean
	SampleRoom.Purpose samplePurpose() {
		return new SampleRoom.Purpose();
	}

	@Bean
	SampleRoom sampleRoom(JdbcClient jdbc, Forms forms) {
		return new SampleRoom(jdbc, forms);
	}

	/** Opens a county with a site that takes notes. */
	static Place open(ApplicationContext context, int port) {
		var county = TestAccounts.of(context).county();
		var site = context.getBean(OpenSite.class).open(Actor.SYSTEM, county, "");
		context.getBean(SampleRoom.class).openAt(site.id(), county.id());
		return new Place(context, county, site, new RealPort(port));
	}

	/** Lets time pass, as filling in a form takes it. */
	static void pass(ApplicationContext context, Duration time) {
		((TestClock) context.getBean(Clock.class)).forward(time);
	}

	/**
	 * A county's site.
	 *
	 * @param context the program
	 * @param county the body
	 * @param site its site
	 * @param port the office's port
	 */
	record Place(ApplicationContext context, Body county, Site site, RealPort port) {

		/** Somebody at an address of their own. */
		Sender sender() {
			var bits = UUID.randomUUID().getLeastSignificantBits();
			return new Sender(this, "10.%d.%d.%d".formatted(bits & 255, bits >> 8 & 255, bits >> 16 & 255));
		}

		Sender sender(String address) {
			return new Sender(this, address);
		}

	}

}
