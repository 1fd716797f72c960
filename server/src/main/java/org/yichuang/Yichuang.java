package org.yichuang;

import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.yichuang.platform.FailureWords;
import org.yichuang.platform.OperatorCommand;

import picocli.CommandLine;

/** 一窗 — without arguments the server, with arguments one of the operators' commands. */
@SpringBootApplication
@Modulithic(systemName = "Yichuang 一窗")
public class Yichuang {

	/** A command leaves jobs to the server and speaks only for itself. */
	private static final String[] QUIETLY = { "--yichuang.jobs=false", "--logging.level.root=error",
			"--logging.level.org.yichuang=warn", "--spring.main.log-startup-info=false",
			"--spring.modulith.events.republish-outstanding-events-on-restart=false" };

	public static void main(String[] args) {
		var application = new SpringApplication(Yichuang.class);
		if (args.length == 0 || args[0].startsWith("--spring.") || args[0].startsWith("--yichuang.")) {
			application.run(args);
			return;
		}
		System.exit(command(application, args));
	}

	private static int command(SpringApplication application, String[] args) {
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setLazyInitialization(true);
		try (var context = application.run(QUIETLY)) {
			return commandLine(context.getBeansOfType(OperatorCommand.class), new FailureWords(context)).execute(args);
		}
	}

	private static CommandLine commandLine(Map<String, OperatorCommand> commands, FailureWords words) {
		var line = new CommandLine(CommandLine.Model.CommandSpec.create().name("bin/yichuang"));
		line.addSubcommand(new CommandLine.HelpCommand());
		commands.values().forEach(line::addSubcommand);
		line.setExecutionExceptionHandler((failure, failed, result) -> {
			words.of(failure).forEach(failed.getErr()::println);
			return failed.getCommandSpec().exitCodeOnExecutionException();
		});
		return line;
	}

}
