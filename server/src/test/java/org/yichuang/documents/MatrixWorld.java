package org.yichuang.documents;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.RoleScope;
import org.yichuang.organisation.model.Duty;
import org.yichuang.organisation.model.Role;
import org.yichuang.organisation.signin.usecase.ApiTokens;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.AsAccount;
import org.yichuang.testing.TestAccounts;

/**
 * Two counties that have nothing to do with each other, each with a site and an account;
 * and in the first one an account for every role.
 */
final class MatrixWorld {

	private final ApplicationContext context;

	private final MockMvc mvc;

	private final TestAccounts people;

	private final Body county;

	private final Map<String, String> own;

	private final Map<String, String> foreign;

	private final Map<String, AccountId> holders = new HashMap<>();

	private final Map<AccountId, String> tokens = new HashMap<>();

	MatrixWorld(ApplicationContext context, MockMvc mvc) {
		this.context = context;
		this.mvc = mvc;
		this.people = TestAccounts.of(context);
		this.county = this.people.county();
		this.own = things(this.county);
		this.foreign = things(this.people.county());
	}

	/** Without an account only public mappings answer. */
	List<String> withoutAccount(Mapping mapping) {
		var answer = send(mapping, this.own, null);
		boolean asked = answer.getStatus() == 401;
		return (mapping.isPublic() ? !isTurnedAway(answer) : asked) ? List.of()
				: List.of(mapping.method() + " " + mapping.path() + " without account: " + answer.getStatus());
	}

	/**
	 * Whoever holds the power is let in, nobody else is, and nothing breaks on empty
	 * input.
	 */
	List<String> inOwnPlace(Mapping mapping, Role role) {
		var answer = send(mapping, this.own, atHome(role));
		boolean right = mapping.letsIn(role) ? !isTurnedAway(answer) : answer.getStatus() == 403;
		return (right && answer.getStatus() < 500) ? List.of()
				: List.of(mapping.method() + " " + mapping.path() + " as " + role.code() + ": " + answer.getStatus());
	}

	/** In a foreign place nobody gets anything. */
	List<String> inForeignPlace(Mapping mapping, Role role) {
		if (!mapping.isPlaced()) {
			return List.of();
		}
		int status = send(mapping, this.foreign, below(role)).getStatus();
		return (status >= 400 && status < 500) ? List.of()
				: List.of(mapping.method() + " " + mapping.path() + " abroad as " + role.code() + ": " + status);
	}

	private static boolean isTurnedAway(MockHttpServletResponse answer) {
		return answer.getStatus() == 401 || answer.getStatus() == 403;
	}

	private MockHttpServletResponse send(Mapping mapping, Map<String, String> things, @Nullable AccountId account) {
		var uri = URI.create(address(mapping.path(), things));
		var method = HttpMethod.valueOf(mapping.method());
		try {
			return this.mvc
				.perform(mapping.multipart() ? signed(MockMvcRequestBuilders.multipart(method, uri), mapping, account)
						: signed(MockMvcRequestBuilders.request(method, uri)
							.contentType(MediaType.APPLICATION_JSON)
							.content("{}"), mapping, account))
				.andReturn()
				.getResponse();
		}
		catch (Exception cause) {
			throw new IllegalStateException(mapping.toString(), cause);
		}
	}

	/**
	 * Every call gets a session of its own, as some calls end theirs; integrators have a
	 * token.
	 */
	private <B extends AbstractMockHttpServletRequestBuilder<B>> B signed(B request, Mapping mapping,
			@Nullable AccountId account) {
		if (account == null) {
			return request.with(new AsAccount(AccountId.next(), "", "token").request());
		}
		if (mapping.path().startsWith("/api/open/")) {
			return request.header("Authorization", "Bearer " + this.tokens.computeIfAbsent(account, this::token));
		}
		return request.with(AsAccount.signIn(this.context, account).request());
	}

	private String token(AccountId account) {
		var actor = this.context.getBean(Accounts.class).actor(account, "local");
		var permissions = actor.grants().stream().flatMap((grant) -> grant.permissions().stream()).toList();
		var lastDay = LocalDate.ofInstant(this.context.getBean(Clock.class).instant(), ZoneOffset.UTC).plusDays(9);
		return this.context.getBean(ApiTokens.class)
			.create(actor, new ApiTokens.Wanted("matrix", permissions, lastDay))
			.text();
	}

	/** Administrators of the platform hold their power everywhere. */
	private AccountId atHome(Role role) {
		return (role.duty() == Duty.BUSINESS) ? below(role) : this.holders.computeIfAbsent(role.code() + " everywhere",
				(key) -> this.people.holding(this.county, role.code(), RoleScope.WHOLE_GROUP));
	}

	private AccountId below(Role role) {
		return this.holders.computeIfAbsent(role.code(), (code) -> this.people.holding(this.county, code));
	}

	private static String address(String path, Map<String, String> things) {
		var address = path;
		for (var thing : things.entrySet()) {
			address = address.replaceAll("/" + thing.getKey() + "/\\{\\w+}",
					"/" + thing.getKey() + "/" + thing.getValue());
		}
		return address.replaceAll("\\{year}", "2026")
			.replaceAll("\\{\\w+:\\\\d(\\{[^}]*})?[+*]?}", "1")
			.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
	}

	private Map<String, String> things(Body body) {
		var site = this.context.getBean(OpenSite.class).open(Actor.SYSTEM, body, "");
		var channel = this.context.getBean(Channels.class).of(site.id()).getFirst();
		return Map.of("sites", site.id().toString(), "channels", channel.id().toString(), "bodies",
				body.id().toString(), "accounts", this.people.open(body).toString());
	}

}
