package org.yichuang.citizens.usecase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.yichuang.citizens.CitizenTest;
import org.yichuang.citizens.CitizensEvent.AllCodesUsedUp;
import org.yichuang.citizens.CitizensEvent.CodesAskedTooOften;
import org.yichuang.citizens.CitizensEvent.SignInGuessed;
import org.yichuang.citizens.CitizensProblems;
import org.yichuang.citizens.CitizensSettings;
import org.yichuang.citizens.Contact;
import org.yichuang.citizens.WayKind;
import org.yichuang.citizens.store.CitizenKeys;
import org.yichuang.citizens.store.NetworkTable;
import org.yichuang.kernel.Refused;
import org.yichuang.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How many codes there are, and that strangers cannot use up those of a holder. */
@CitizenTest
class SignInLimitsTests {

	private static final String HOME = "10.1.1.1";

	@Autowired
	private CitizenKeys keys;

	@Autowired
	private NetworkTable known;

	private final List<Object> noted = new ArrayList<>();

	private final TestClock clock = new TestClock();

	private final Contact contact = new Contact(WayKind.MAIL, UUID.randomUUID() + "@example.com");

	private SignInLimits limits;

	@BeforeEach
	void beginAnew() {
		this.limits = limits(40);
	}

	@Test
	void oneGetsFiveCodesAnHourFromOneNetworkAndOneAMinute() {
		this.limits.takeCode(this.contact, HOME);
		refused(() -> this.limits.takeCode(this.contact, HOME));
		for (int i = 1; i < 5; i++) {
			this.clock.forward(Duration.ofMinutes(1));
			this.limits.takeCode(this.contact, HOME);
		}
		this.clock.forward(Duration.ofMinutes(1));
		refused(() -> this.limits.takeCode(this.contact, HOME));
		this.limits.takeCode(this.contact, "10.1.1.2");
	}

	@Test
	void nobodyGetsMoreThanTenADayWhereTheyWereNeverBefore() {
		int sent = askFromElsewhere();
		assertThat(sent).isEqualTo(10);
		refused(() -> this.limits.takeCode(this.contact, HOME));
		this.clock.forward(Duration.ofHours(3));
		this.limits.takeCode(this.contact, HOME);
	}

	@Test
	void whatStrangersAskForDoesNotKeepAHolderOutWhereTheyWereBefore() {
		this.limits.takeCode(this.contact, HOME);
		this.limits.takeGuess(HOME);
		this.limits.right(this.contact, HOME);
		askFromElsewhere();
		this.clock.forward(Duration.ofMinutes(1));
		this.limits.takeCode(this.contact, HOME);
		// not even after a restart
		this.limits = limits(40);
		askFromElsewhere();
		this.limits.takeCode(this.contact, HOME);
	}

	@Test
	void whatStrangersGuessDoesNotKeepAHolderFromEnteringTheirCode() {
		this.limits.takeCode(this.contact, HOME);
		for (int i = 0; i < 20; i++) {
			this.limits.takeGuess("10.2.2." + i);
			this.limits.wrong(this.contact, "10.2.2." + i);
		}
		assertThat(this.noted).containsExactly(new SignInGuessed("10.2.2.19"));
		refused(() -> this.limits.takeCode(this.contact, "10.3.3.3"));
		this.limits.takeGuess(HOME);
		this.limits.right(this.contact, HOME);
		this.clock.forward(Duration.ofMinutes(1));
		this.limits.takeCode(this.contact, HOME);
	}

	@Test
	void oneNetworkGetsTwentyAnHourAndTheTrailNotesIt() {
		for (int i = 0; i < 20; i++) {
			this.limits.takeCode(new Contact(WayKind.MAIL, i + "@example.com"), HOME);
		}
		assertThat(this.noted).containsExactly(new CodesAskedTooOften(HOME));
		refused(() -> this.limits.takeCode(this.contact, HOME));
	}

	@Test
	void thereIsAnEndToAllOfThemAndTheTrailNotesItOnce() {
		this.limits = limits(4);
		for (int i = 0; i < 4; i++) {
			assertThat(this.limits.asksForProof("10.5.5.5")).isEqualTo(i >= 2);
			this.limits.takeCode(new Contact(WayKind.MAIL, i + "@example.com"), "10.4.4." + i);
		}
		refused(() -> this.limits.takeCode(this.contact, HOME));
		this.clock.forward(Duration.ofMinutes(15));
		this.limits.takeCode(this.contact, "10.4.4.9");
		assertThat(this.noted).containsExactly(new AllCodesUsedUp());
	}

	@Test
	void identitiesThatAreNoGoodAreNotAskedForWithoutEnd() {
		for (int i = 0; i < 40; i++) {
			this.limits.takeIdentity(HOME);
			this.limits.goodIdentity(HOME);
		}
		for (int i = 0; i < 30; i++) {
			this.limits.takeIdentity(HOME);
		}
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.limits.takeIdentity(HOME));
		assertThat(CitizensProblems.IDENTITY_TOO_OFTEN.code()).isEqualTo("citizens/identity-too-often");
	}

	private int askFromElsewhere() {
		for (int i = 0; i < 30; i++) {
			try {
				this.limits.takeCode(this.contact, "10.9.9." + i);
			}
			catch (Refused enough) {
				return i;
			}
		}
		return 30;
	}

	private static void refused(Runnable asking) {
		assertThatExceptionOfType(Refused.class).isThrownBy(asking::run)
			.matches((refused) -> refused.refusals().getFirst().problem() == CitizensProblems.ASKED_TOO_OFTEN);
	}

	private SignInLimits limits(int altogether) {
		var identity = new CitizensSettings.Identity(null, "", "", "");
		var settings = new CitizensSettings(true, Duration.ofMinutes(10), 5, 5, 10, 20, altogether, 30, 20,
				Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofDays(1095), Duration.ofDays(30), identity);
		return new SignInLimits(settings, this.keys, this.known, TransactionOperations.withoutTransaction(),
				this.noted::add, this.clock);
	}

}
