package org.yichuang.organisation.signin.web.command;

import java.io.Console;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.organisation.signin.usecase.OpenFirstAdministrators;
import org.yichuang.organisation.signin.usecase.OpenFirstAdministrators.Person;
import org.yichuang.organisation.signin.usecase.Passwords;
import org.yichuang.platform.OperatorCommand;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/**
 * Opens the first administrators from the machine itself; asks for what the options leave
 * out.
 */
@Component
@Command(name = "first-administrator", mixinStandardHelpOptions = true,
		description = "在空系统中开立根单位和三员管理员（系统、安全、审计）；口令随机生成，只显示一次，首次登录时须修改。")
class FirstAdministratorCommand implements OperatorCommand {

	private final OpenFirstAdministrators open;

	@CommandLine.Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--body-code", paramLabel = "CODE", description = "根单位代码，如行政区划代码")
	private @Nullable String bodyCode;

	@Option(names = "--body-name", paramLabel = "NAME", description = "根单位简称，如 云溪县")
	private @Nullable String bodyName;

	@Option(names = "--body-level", paramLabel = "LEVEL", defaultValue = "COUNTY",
			description = "根单位层级：${COMPLETION-CANDIDATES}（默认 ${DEFAULT-VALUE}）")
	private BodyLevel bodyLevel = BodyLevel.COUNTY;

	@Option(names = "--system", paramLabel = "LOGIN:NAME", description = "系统管理员的登录名和姓名")
	private @Nullable String system;

	@Option(names = "--security", paramLabel = "LOGIN:NAME", description = "安全管理员的登录名和姓名")
	private @Nullable String security;

	@Option(names = "--audit", paramLabel = "LOGIN:NAME", description = "审计管理员的登录名和姓名")
	private @Nullable String audit;

	FirstAdministratorCommand(OpenFirstAdministrators open) {
		this.open = open;
	}

	@Override
	public Integer call() {
		var wanted = wanted();
		this.open.open(wanted);
		show("系统管理员", wanted.system());
		show("安全管理员", wanted.security());
		show("审计管理员", wanted.audit());
		return 0;
	}

	private OpenFirstAdministrators.Wanted wanted() {
		var body = new NewBody(ask(this.bodyCode, "根单位代码", "--body-code"), null, this.bodyLevel,
				ask(this.bodyName, "根单位简称", "--body-name"));
		return new OpenFirstAdministrators.Wanted(body, person(ask(this.system, "系统管理员（登录名:姓名）", "--system")),
				person(ask(this.security, "安全管理员（登录名:姓名）", "--security")),
				person(ask(this.audit, "审计管理员（登录名:姓名）", "--audit")));
	}

	private String ask(@Nullable String given, String what, String option) {
		return Optional.ofNullable(given)
			.or(() -> Optional.ofNullable(System.console()).map((Console console) -> console.readLine("%s: ", what)))
			.orElseThrow(() -> new IllegalArgumentException("缺少选项 " + option));
	}

	private static Person person(String text) {
		var parts = text.split("[:：]", 2);
		if (parts.length < 2) {
			throw new IllegalArgumentException("请写成 登录名:姓名，例如 secadmin:李明");
		}
		return new Person(parts[0], parts[1], "", Passwords.temporary());
	}

	private void show(String role, Person person) {
		line().getOut().println(role + "\t" + person.loginName() + "\t" + person.password());
	}

	private CommandLine line() {
		return Objects.requireNonNull(this.spec).commandLine();
	}

}
