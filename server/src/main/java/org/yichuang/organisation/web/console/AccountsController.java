package org.yichuang.organisation.web.console;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Account;
import org.yichuang.organisation.AccountState;
import org.yichuang.organisation.NewAccount;
import org.yichuang.organisation.model.AccountFilter;
import org.yichuang.organisation.usecase.ChangeAccountState;
import org.yichuang.organisation.usecase.CorrectHolder;
import org.yichuang.organisation.usecase.OpenAccount;
import org.yichuang.organisation.usecase.ReadAccounts;
import org.yichuang.platform.Spreadsheet;

/** 账号 — people and their accounts in the console. */
@RestController
@RequestMapping("/api/console/accounts")
class AccountsController {

	private static final int LARGEST_SLICE = 200;

	private final ReadAccounts read;

	private final OpenAccount open;

	private final CorrectHolder correct;

	private final ChangeAccountState change;

	private final Reasons reasons;

	private final MessageSource messages;

	AccountsController(ReadAccounts read, OpenAccount open, CorrectHolder correct, ChangeAccountState change,
			Reasons reasons, MessageSource messages) {
		this.read = read;
		this.open = open;
		this.correct = correct;
		this.change = change;
		this.reasons = reasons;
		this.messages = messages;
	}

	/** Returns accounts by login name, within the caller's scope. */
	@GetMapping
	@Requires("organisation:read-accounts")
	Slice<AccountView> listAccounts(Actor actor, Wanted wanted, @RequestParam @Nullable String after,
			@RequestParam(defaultValue = "50") int size) {
		return this.read.list(actor, wanted.filter(after, Math.clamp(size, 1, LARGEST_SLICE))).map(AccountView::of);
	}

	/** Returns the same accounts as an Excel table. */
	@GetMapping(path = "/export.xlsx", produces = Spreadsheet.MEDIA_TYPE)
	@Requires("organisation:read-accounts")
	void exportAccounts(Actor actor, Wanted wanted, HttpServletResponse response, Locale language) throws IOException {
		response.setContentType(Spreadsheet.MEDIA_TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"accounts.xlsx\"");
		try (var sheet = new Spreadsheet(response.getOutputStream(), "账号",
				List.of("登录名", "姓名", "单位", "岗位", "手机", "状态", "角色"))) {
			this.read.each(actor, wanted.filter(null, LARGEST_SLICE), (line) -> {
				var account = line.account();
				sheet.row(List.of(account.loginName(), account.holder(), line.bodyName(), line.post(), line.mobile(),
						this.messages.getMessage("organisation.account-state." + account.state(), null, language),
						String.join("、", line.roles())));
			});
		}
	}

	/** Returns one account with its roles and what may be done with it. */
	@GetMapping("/{id}")
	@Requires("organisation:read-accounts")
	AccountView.Page getAccount(Actor actor, @PathVariable AccountId id, Locale language) {
		var line = this.read.get(actor, id);
		var assignments = this.read.assignments(id)
			.stream()
			.map((held) -> AccountView.AssignmentView.of(held, this.read.place(held)))
			.toList();
		var account = line.account();
		return new AccountView.Page(AccountView.of(line), assignments,
				whyNot(actor, account, AccountState.LOCKED, language),
				whyNot(actor, account, AccountState.OPEN, language),
				whyNot(actor, account, AccountState.CLOSED, language));
	}

	/** Registers a person and opens an account. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Requires("organisation:manage-accounts")
	Opened openAccount(Actor actor, @Valid @RequestBody Opening wanted) {
		return new Opened(this.open.open(actor,
				new NewAccount(wanted.body(), wanted.loginName(), wanted.holder(), wanted.mobile(), wanted.post())));
	}

	/** Corrects the person behind an account. */
	@PutMapping("/{id}/holder")
	@Requires("organisation:manage-accounts")
	void correctHolder(Actor actor, @PathVariable AccountId id, @Valid @RequestBody HolderFields wanted) {
		this.correct.correct(actor, id, new CorrectHolder.Holder(wanted.name(), wanted.mobile(), wanted.post()),
				wanted.version());
	}

	/** Locks an account. */
	@PostMapping("/{id}/lock")
	@Requires("organisation:manage-accounts")
	void lockAccount(Actor actor, @PathVariable AccountId id, @Valid @RequestBody Step step) {
		this.change.change(actor, id, step.to(AccountState.LOCKED));
	}

	/** Unlocks an account. */
	@PostMapping("/{id}/unlock")
	@Requires("organisation:manage-accounts")
	void unlockAccount(Actor actor, @PathVariable AccountId id, @Valid @RequestBody Step step) {
		this.change.change(actor, id, step.to(AccountState.OPEN));
	}

	/** Closes an account for good. */
	@PostMapping("/{id}/close")
	@Requires("organisation:manage-accounts")
	void closeAccount(Actor actor, @PathVariable AccountId id, @Valid @RequestBody Step step) {
		this.change.change(actor, id, step.to(AccountState.CLOSED));
	}

	private List<Reasons.Reason> whyNot(Actor actor, Account account, AccountState next, Locale language) {
		return this.reasons.of(this.change.refusals(actor, account, next), language);
	}

	/** Which accounts a list shows. */
	record Wanted(@Nullable String q, @Nullable UUID body, @Nullable String role, @Nullable AccountState state) {

		AccountFilter filter(@Nullable String after, int size) {
			return new AccountFilter(this.q, this.body, this.role, this.state, after, size);
		}

	}

	/** An account to be opened. */
	record Opening(@NotNull BodyId body, @NotNull String loginName, @NotNull String holder, @NotNull String mobile,
			@NotNull String post) {
	}

	/** What was opened. */
	record Opened(AccountId id) {
	}

	/** What is known of the person. */
	record HolderFields(@NotNull String name, @NotNull String mobile, @NotNull String post, long version) {
	}

	/** Why an account's state changes. */
	record Step(@NotNull String reason, long version) {

		ChangeAccountState.Step to(AccountState next) {
			return new ChangeAccountState.Step(next, this.reason, this.version);
		}

	}

}
